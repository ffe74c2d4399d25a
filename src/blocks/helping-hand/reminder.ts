/** Said wherever a hand is filled: no role is safe for every child. */
export const reminder = 'If one of them makes you feel unsafe, choose another.';
