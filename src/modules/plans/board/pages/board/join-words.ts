import type { Lang } from '../../../../../platform/i18n/lang.ts';

const plekken = (n: number) => (n === 1 ? '1 plek' : `${n} plekken`);
const places = (n: number) => (n === 1 ? '1 place' : `${n} places`);

const nl = {
  how: (until: string) =>
    `Deze groep bestaat al, dus reserveren kan meteen. Het team krijgt een mail en kan plekken teruggeven tot ${until}.`,
  effect: (after: number) => (after === 0 ? 'daarna is de groep vol.' : `daarna nog ${plekken(after)} vrij.`),
  tooMany: (who: string, count: number, free: number) =>
    `${who} vraagt ${plekken(count)}, maar er ${free === 1 ? 'is' : 'zijn'} nog ${plekken(free)} vrij. Verplaats deze vraag.`,
  reserve: (count: number) => `Reserveer ${plekken(count)}`,
  reserveFor: (who: string, count: number) => `Reserveer ${plekken(count)} voor ${who}`,
  over: 'Deze groep is al begonnen of gaat niet door. Verplaats wie het plan hier zet.',
  waiting:
    'Wie op de wachtlijst staat, krijgt vanzelf een plek aangeboden. Dat gebeurt als de groep bij de wens van het gezin past en open is voor gezinnen.',
  wishes: 'Een gezin met een wens krijgt vanzelf bericht als de groep open is voor gezinnen. Het meldt zich zelf aan.',
  toGroup: 'Bekijk de groep',
  done: (count: number) =>
    `${plekken(count)} ${count === 1 ? 'is' : 'zijn'} gereserveerd. Het team krijgt een mail. De vraag is geholpen.`,
  faults: {
    gone: 'Het plan is net veranderd: deze vraag staat niet meer in deze groep. Er is niets gereserveerd.',
    over: 'De groep is vol, veranderd, of past niet meer bij de vraag. Er is niets gereserveerd.',
    full: 'De plekken zijn net aan een ander gegeven. Er is niets gereserveerd.',
    served: 'Deze vraag is al geholpen. Misschien was het team je voor. Er is niets gereserveerd.',
    withdrawn: 'Het team heeft deze vraag ingetrokken. Er is niets gereserveerd.',
    expired: 'Deze vraag is verlopen. Er is niets gereserveerd.',
    elsewhere: 'Deze vraag zit nu in een ander voorstel. Er is niets gereserveerd.',
    changed: 'Het team vraagt nu een ander aantal plekken. Er is niets gereserveerd. Plan opnieuw.',
  },
};

const en: typeof nl = {
  how: (until) =>
    `This group exists already, so you can reserve now. The team gets a mail and can give places back until ${until}.`,
  effect: (after) => (after === 0 ? 'after that the group is full.' : `after that ${places(after)} left.`),
  tooMany: (who, count, free) =>
    `${who} asks for ${places(count)}, but only ${places(free)} ${free === 1 ? 'is' : 'are'} free. Move this need.`,
  reserve: (count) => `Reserve ${places(count)}`,
  reserveFor: (who, count) => `Reserve ${places(count)} for ${who}`,
  over: 'This group has begun or does not go ahead. Move whom the plan puts here.',
  waiting:
    'Who is on the waiting list is offered a place by itself. That is when the group is as the family wants it and open to families.',
  wishes: 'A family with a wish hears of it by itself when the group is open to families. It registers itself.',
  toGroup: 'See the group',
  done: (count) => `${places(count)} ${count === 1 ? 'is' : 'are'} reserved. The team gets a mail. The need is helped.`,
  faults: {
    gone: 'The plan has just changed: this need is no longer in this group. Nothing was reserved.',
    over: 'The group is full, has changed, or no longer fits the need. Nothing was reserved.',
    full: 'The places have just gone to somebody else. Nothing was reserved.',
    served: 'This need is helped already. Perhaps the team was first. Nothing was reserved.',
    withdrawn: 'The team has withdrawn this need. Nothing was reserved.',
    expired: 'This need has expired. Nothing was reserved.',
    elsewhere: 'This need is in another proposal now. Nothing was reserved.',
    changed: 'The team asks for another number of places now. Nothing was reserved. Plan again.',
  },
};

export const joinWords: Record<Lang, typeof nl> = { nl, en };
