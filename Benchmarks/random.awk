# Random numbers for the other scripts, from the variable seed: the same seed gives the same everywhere.
function next_number(limit) {
    # A linear congruential generator that stays within what a double holds exactly.
    state = (state * 16807) % 2147483647
    return state % limit
}
BEGIN { state = seed }
