#pragma once

#include "core/domain/records/attachment.h"
#include "core/domain/records/background.h"
#include "core/domain/records/casefile.h"
#include "core/domain/records/consent.h"
#include "core/domain/records/counselling.h"
#include "core/domain/records/identity.h"
#include "core/domain/records/livelihood.h"
#include "core/domain/records/mission.h"
#include "core/domain/records/office.h"
#include "core/domain/records/oversight.h"
#include "core/domain/records/person.h"
#include "core/domain/records/protection.h"
#include "core/domain/records/roles.h"
#include "core/domain/records/sameperson.h"
#include "core/domain/records/stage.h"
#include "core/domain/records/survey.h"
#include "core/domain/records/trust.h"
#include "core/domain/records/unveiling.h"
#include "core/domain/records/visit.h"
#include "core/domain/records/worklog.h"

#include <tuple>

/// The kinds of record about offices, cases and persons, in the order of their numbers. Only a list of types.
using PeopleRecords = std::tuple<Office, Staff, StaffKey, RoleGrant, RoleEnd, TrustEntry, Device, CaseFile,
    CaseProgramme, Person, NameSpelling, IdentityDocument, Contact, ExternalId, Profile, Migration,
    Livelihood, Vulnerability, Guardianship, Consent, StageEvent, PersonEvent, ContactAttempt, Counselling,
    CounsellingParticipant, Need, Note, Task, Referral, Attachment, SamePerson, NotSamePerson,
    IdentityWithdrawal, Mission, MissionParticipant, MissionCase, Visit, VisitPresence, Survey, SurveyAnswer,
    FindingSettlement, ErasureOrder, Unveiling>;
