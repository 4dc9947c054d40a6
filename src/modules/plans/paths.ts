/** Addresses of the plans' pages. */
export const planPaths = {
  list: '/werk/regioplan',
  new: '/werk/regioplan/nieuw',
  one: (id: string) => `/werk/regioplan/${id}`,
  stop: (id: string) => `/werk/regioplan/${id}/afronding`,
  remove: (id: string) => `/werk/regioplan/${id}/verwijdering`,
  instance: (id: string) => `/werk/regioplan/${id}/instance.json`,
  result: (id: string) => `/werk/regioplan/${id}/plan.json`,
};
