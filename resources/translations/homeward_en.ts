<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%n line(s) taken in</source>
        <translation>
            <numerusform>%n line taken in</numerusform>
            <numerusform>%n lines taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>The time for assistance ends; %n payment(s) are open</source>
        <translation>
            <numerusform>The time for assistance ends; %n payment is open</numerusform>
            <numerusform>The time for assistance ends; %n payments are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message numerus="yes">
        <source>Still open: %n instalment(s), %1. After an exit they are stopped, or paid, under Payments.</source>
        <translation>
            <numerusform>Still open: %n instalment, %1. After an exit it is stopped, or paid, under Payments.</numerusform>
            <numerusform>Still open: %n instalments, %1. After an exit they are stopped, or paid, under Payments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDelegate</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimActs</name>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n payment, %1</numerusform>
            <numerusform>%n payments, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) drawn; index.csv in %1 names them.</source>
        <translation>
            <numerusform>%n payment drawn; index.csv in %1 names it.</numerusform>
            <numerusform>%n payments drawn; index.csv in %1 names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>What became of %n payment(s) · %1</source>
        <translation>
            <numerusform>What became of %n payment · %1</numerusform>
            <numerusform>What became of %n payments · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoolingOff</name>
    <message numerus="yes">
        <source>This person was assisted until %1, in case %2; the programme asks for %n year(s) between. Assistance is possible from %3 on, or with an exception to the cooling-off period.</source>
        <translation>
            <numerusform>This person was assisted until %1, in case %2; the programme asks for %n year between. Assistance is possible from %3 on, or with an exception to the cooling-off period.</numerusform>
            <numerusform>This person was assisted until %1, in case %2; the programme asks for %n years between. Assistance is possible from %3 on, or with an exception to the cooling-off period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>met on %1, %n day(s) late</source>
        <translation>
            <numerusform>met on %1, %n day late</numerusform>
            <numerusform>met on %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n document(s) before it were written.</source>
        <translation>
            <numerusform>%n document before it was written.</numerusform>
            <numerusform>%n documents before it were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n document(s) written to %1.</source>
        <translation>
            <numerusform>%n document written to %1.</numerusform>
            <numerusform>%n documents written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restricted left out; have them shown first.</source>
        <translation>
            <numerusform>%n restricted left out; have it shown first.</numerusform>
            <numerusform>%n restricted left out; have them shown first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Bundle %1 of %2: %n changes taken in</source>
        <translation>
            <numerusform>Bundle %1 of %2: %n change taken in</numerusform>
            <numerusform>Bundle %1 of %2: %n changes taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n attachments</source>
        <translation>
            <numerusform>, %n attachment</numerusform>
            <numerusform>, %n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n values to be settled</source>
        <translation>
            <numerusform>, %n value to be settled</numerusform>
            <numerusform>, %n values to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePlace</name>
    <message numerus="yes">
        <source>%n bundle(s) written to %1.</source>
        <translation>
            <numerusform>%n bundle written to %1.</numerusform>
            <numerusform>%n bundles written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureEntries</name>
    <message numerus="yes">
        <source>%n entry(s) come to %1</source>
        <translation>
            <numerusform>%n entry come to %1</numerusform>
            <numerusform>%n entries come to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdTab</name>
    <message numerus="yes">
        <source>%n restricted: show …</source>
        <translation>
            <numerusform>%n restricted: show …</numerusform>
            <numerusform>%n restricted: show …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missions</name>
    <message numerus="yes">
        <source>%n case(s) drawn of %1 by the number %2.</source>
        <translation>
            <numerusform>%n case drawn of %1 by the number %2.</numerusform>
            <numerusform>%n cases drawn of %1 by the number %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) picked.</source>
        <translation>
            <numerusform>%n case picked.</numerusform>
            <numerusform>%n cases picked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message numerus="yes">
        <source>%n day(s) with something to do</source>
        <translation>
            <numerusform>%n day with something to do</numerusform>
            <numerusform>%n days with something to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message numerus="yes">
        <source>%n entry(s) taken in. They count once another person approved the batch.</source>
        <translation>
            <numerusform>%n entry taken in. It counts once another person approved the batch.</numerusform>
            <numerusform>%n entries taken in. They count once another person approved the batch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n restricted</source>
        <translation>
            <numerusform>%n restricted</numerusform>
            <numerusform>%n restricted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n person(s) without a consent to sharing with %1</source>
        <translation>
            <numerusform>%n person without a consent to sharing with %1</numerusform>
            <numerusform>%n persons without a consent to sharing with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message numerus="yes">
        <source>Pay %n line(s) · %1</source>
        <translation>
            <numerusform>Pay %n line · %1</numerusform>
            <numerusform>Pay %n lines · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentsPlace</name>
    <message numerus="yes">
        <source>%n case(s) still to be looked through</source>
        <translation>
            <numerusform>%n case still to be looked through</numerusform>
            <numerusform>%n cases still to be looked through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message numerus="yes">
        <source>%n left open by the exit</source>
        <translation>
            <numerusform>%n left open by the exit</numerusform>
            <numerusform>%n left open by the exit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) stopped.</source>
        <translation>
            <numerusform>%n instalment stopped.</numerusform>
            <numerusform>%n instalments stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanVersions</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message numerus="yes">
        <source>%n rate(s) taken in</source>
        <translation>
            <numerusform>%n rate taken in</numerusform>
            <numerusform>%n rates taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n known before</numerusform>
            <numerusform>%n known before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>The file took longer than %n second(s) to read. Split it, and take the parts.</source>
        <translation>
            <numerusform>The file took longer than %n second to read. Split it, and take the parts.</numerusform>
            <numerusform>The file took longer than %n seconds to read. Split it, and take the parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message numerus="yes">
        <source>Request %n payment(s)</source>
        <translation>
            <numerusform>Request %n payment</numerusform>
            <numerusform>Request %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>&amp;Sign %n decision(s)</source>
        <translation>
            <numerusform>&amp;Sign %n decision</numerusform>
            <numerusform>&amp;Sign %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message numerus="yes">
        <source>%n range(s) of merged cells: each row got their value.</source>
        <translation>
            <numerusform>%n range of merged cells: each row got their value.</numerusform>
            <numerusform>%n ranges of merged cells: each row got their value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s): taken as computed when the file was saved.</source>
        <translation>
            <numerusform>%n formula: taken as computed when the file was saved.</numerusform>
            <numerusform>%n formulas: taken as computed when the file was saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n household(s) registered</source>
        <translation>
            <numerusform>%n household registered</numerusform>
            <numerusform>%n households registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) added</source>
        <translation>
            <numerusform>%n member added</numerusform>
            <numerusform>%n members added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed</source>
        <translation>
            <numerusform>%n person changed</numerusform>
            <numerusform>%n persons changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known already, nothing changed</source>
        <translation>
            <numerusform>%n row known already, nothing changed</numerusform>
            <numerusform>%n rows known already, nothing changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not decided, left behind</source>
        <translation>
            <numerusform>%n row not decided, left behind</numerusform>
            <numerusform>%n rows not decided, left behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by choice</source>
        <translation>
            <numerusform>%n row left out by choice</numerusform>
            <numerusform>%n rows left out by choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message numerus="yes">
        <source>Contact counts as lost after %n logged attempt(s); %1 are on file. Log the attempts made, or try again.</source>
        <translation>
            <numerusform>Contact counts as lost after %n logged attempt; %1 are on file. Log the attempts made, or try again.</numerusform>
            <numerusform>Contact counts as lost after %n logged attempts; %1 are on file. Log the attempts made, or try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suspicions</name>
    <message numerus="yes">
        <source>%n person(s) who came may be in this file already: compare them, from Today.</source>
        <translation>
            <numerusform>%n person who came may be in this file already: compare them, from Today.</numerusform>
            <numerusform>%n persons who came may be in this file already: compare them, from Today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFinds</name>
    <message numerus="yes">
        <source>The newest %n note(s). Type more words.</source>
        <translation>
            <numerusform>The newest note. Type more words.</numerusform>
            <numerusform>The newest %n notes. Type more words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still to be looked through</source>
        <translation>
            <numerusform>%n case still to be looked through</numerusform>
            <numerusform>%n cases still to be looked through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>Wrong %n time(s). Try again in</source>
        <translation>
            <numerusform>Wrong %n time. Try again in</numerusform>
            <numerusform>Wrong %n times. Try again in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s).</source>
        <translation>
            <numerusform>%n second.</numerusform>
            <numerusform>%n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message numerus="yes">
        <source>%n payment(s) written to %1.</source>
        <translation>
            <numerusform>%n payment written to %1.</numerusform>
            <numerusform>%n payments written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1.</source>
        <translation>
            <numerusform>%n request written to %1.</numerusform>
            <numerusform>%n requests written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) heard of.</source>
        <translation>
            <numerusform>%n payment heard of.</numerusform>
            <numerusform>%n payments heard of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worklists</name>
    <message numerus="yes">
        <source>%n day(s) late, not requested</source>
        <translation>
            <numerusform>%n day late, not requested</numerusform>
            <numerusform>%n days late, not requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, requested</source>
        <translation>
            <numerusform>%n day late, requested</numerusform>
            <numerusform>%n days late, requested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homewardctl</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restricted document(s) left out; --restricted writes them too.</source>
        <translation>
            <numerusform>%n restricted document left out; --restricted writes it too.</numerusform>
            <numerusform>%n restricted documents left out; --restricted writes them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) of merged cells: each row got their value</source>
        <translation>
            <numerusform>%n range of merged cells: each row got their value</numerusform>
            <numerusform>%n ranges of merged cells: each row got their value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s): taken as computed when the file was saved</source>
        <translation>
            <numerusform>%n formula: taken as computed when the file was saved</numerusform>
            <numerusform>%n formulas: taken as computed when the file was saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) picked, of %1 that fit.</source>
        <translation>
            <numerusform>%n case picked, of %1 that fit.</numerusform>
            <numerusform>%n cases picked, of %1 that fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written to %2.</source>
        <translation>
            <numerusform>%1: %n row written to %2.</numerusform>
            <numerusform>%1: %n rows written to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2, can be used: %n question(s).</source>
        <translation>
            <numerusform>%1, version %2, can be used: %n question.</numerusform>
            <numerusform>%1, version %2, can be used: %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
</TS>
