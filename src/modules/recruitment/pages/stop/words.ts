const nl = {
  title: 'Mail over groepen',
  onTitle: (name: string) => `${name} krijgt mail over nieuwe groepen`,
  on: 'We mailen soms over een groep die past bij gezinnen die bij u komen. Wilt u dat niet meer? Druk dan op de knop. Een account is niet nodig.',
  stop: 'Stop deze mail',
  offTitle: (name: string) => `${name} krijgt geen mail meer over groepen`,
  off: 'We hebben dit onthouden. Bedacht u zich? Dan zet u de mail hier weer aan.',
  resume: 'Zet de mail weer aan',
  overTitle: 'Deze link werkt niet meer',
  over: 'Wilt u geen mail meer? Gebruik de link uit de laatste mail die u kreeg, of laat het ons weten.',
};

const en: typeof nl = {
  title: 'Mail about groups',
  onTitle: (name) => `${name} gets mail about new groups`,
  on: 'Sometimes we mail about a group that fits families who come to you. Do you not want that any more? Then press the button. You need no account.',
  stop: 'Stop this mail',
  offTitle: (name) => `${name} gets no mail about groups any more`,
  off: 'We remember this. Changed your mind? Then turn the mail on again here.',
  resume: 'Turn the mail on again',
  overTitle: 'This link does not work any more',
  over: 'Do you want no more mail? Use the link in the last mail that you got, or let us know.',
};

export const words = { nl, en };
