#include "core/seal/words.h"

namespace seal {

namespace {

    // clang-format off
constexpr const char* list[256] = {
    "acid", "actor", "adult", "album", "alert", "alley", "amber", "angle", "apple", "april", "arena",
    "arrow", "atlas", "attic", "awake", "bacon", "badge", "baker", "basin", "beach", "berry", "bread",
    "brick", "broom", "brush", "cabin", "camel", "chalk", "cheese", "circle", "citrus", "clinic", "clock",
    "coffee", "comet", "copper", "coral", "cotton", "cousin", "crayon", "credit", "crown", "cycle", "daisy",
    "dance", "deck", "desert", "dinner", "doctor", "donkey", "dragon", "dream", "drum", "dust", "eagle",
    "earth", "echo", "eight", "elbow", "elder", "empty", "engine", "exit", "fabric", "family", "farmer",
    "fever", "fiddle", "finger", "flag", "flower", "flute", "forest", "fossil", "frog", "fruit", "galaxy",
    "garage", "ghost", "giant", "glass", "glove", "goat", "gold", "grape", "green", "guitar", "hammer",
    "hazel", "helmet", "herb", "hill", "hobby", "honey", "horse", "hotel", "human", "idea", "igloo",
    "index", "insect", "iron", "island", "ivory", "jacket", "jaguar", "jeans", "jelly", "jewel", "juice",
    "jungle", "kettle", "kidney", "koala", "ladder", "lake", "lamp", "laptop", "lemon", "letter", "lilac",
    "limit", "lion", "lizard", "lunch", "magnet", "mango", "maple", "marble", "meadow", "medal", "melon",
    "milk", "mirror", "moon", "mosaic", "museum", "napkin", "needle", "nephew", "nickel", "ninety",
    "noodle", "north", "number", "nurse", "oasis", "ocean", "office", "olive", "onion", "opera", "orange",
    "otter", "oven", "oxygen", "paddle", "palace", "panda", "paper", "parrot", "pastry", "peanut", "pebble",
    "pencil", "pepper", "piano", "picnic", "pigeon", "pillow", "pirate", "planet", "pocket", "poem",
    "potato", "prize", "puzzle", "queen", "quilt", "rabbit", "radio", "raft", "razor", "record", "ribbon",
    "river", "robot", "rose", "rubber", "sailor", "salad", "sandal", "satin", "school", "season", "secret",
    "seven", "shadow", "sheep", "shovel", "silver", "sister", "sixty", "sketch", "sleeve", "smoke", "snail",
    "soap", "soccer", "sofa", "spider", "spoon", "square", "star", "stone", "sugar", "summer", "sunset",
    "swan", "table", "teapot", "temple", "tennis", "ticket", "tiger", "timber", "toast", "tomato", "tooth",
    "tower", "tulip", "tunnel", "turtle", "twelve", "uncle", "urban", "velvet", "video", "violin", "voyage",
    "wagon", "walnut", "water", "whale", "wheat", "window", "wolf", "wool", "worker", "yacht", "yellow",
    "yogurt", "zebra", "zero", "zigzag", "zipper"
};
    // clang-format on

} // namespace

std::span<const char* const, 256> fingerprintWords()
{
    return list;
}

} // namespace seal
