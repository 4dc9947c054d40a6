/** Day-parts by name: weekday * 4 + part, Monday 0 (domain.md). A session belongs to the part of its start. */
export const mon = { morning: 0, afternoon: 1, early: 2, evening: 3 } as const;
export const tue = { morning: 4, afternoon: 5, early: 6, evening: 7 } as const;
export const wed = { morning: 8, afternoon: 9, early: 10, evening: 11 } as const;
export const thu = { morning: 12, afternoon: 13, early: 14, evening: 15 } as const;
export const fri = { morning: 16, afternoon: 17, early: 18, evening: 19 } as const;
export const sat = { morning: 20, afternoon: 21, early: 22, evening: 23 } as const;

export const mornings = [mon.morning, tue.morning, wed.morning, thu.morning, fri.morning] as const;
export const afternoons = [mon.afternoon, tue.afternoon, wed.afternoon, thu.afternoon, fri.afternoon] as const;
export const earlyEvenings = [mon.early, tue.early, wed.early, thu.early, fri.early] as const;
export const evenings = [mon.evening, tue.evening, wed.evening, thu.evening] as const;
