export const certificatesPath = (groupId: string, part = '') => `/werk/groepen/${groupId}/bewijzen${part}`;
