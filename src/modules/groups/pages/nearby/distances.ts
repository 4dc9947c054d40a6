/** Kilometres over the road that one can choose. */
export const distances = [5, 10, 20, 40];
