/** Orders of the table; in the address. */
export const sorts = ['naam', 'gemeente', 'vers', 'oud', 'verborgen'] as const;
export type Sort = (typeof sorts)[number];
