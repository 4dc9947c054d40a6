import { z } from 'zod';
import { day, slug } from '../../platform/http/fields.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { views } from './period.ts';

/** A form sends an empty choice where nothing was chosen. */
const chosen = <T extends z.ZodType<string | undefined>>(known: T) =>
  z.union([z.literal('').transform(() => undefined), known]).optional();
const date = chosen(day.transform((value) => value.toString()));
const code = z.string().regex(/^[a-z0-9-]{1,60}$/);

const choices = z.object({
  beeld: chosen(z.enum(views)),
  maand: chosen(z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
  week: date,
  dag: date,
  /** The session after which a long list goes on. */
  na: chosen(z.uuid()),
  gemeente: chosen(z.string().regex(/^GM\d{4}$/)),
  thema: chosen(code),
  doelgroep: chosen(code),
  organisatie: chosen(slug),
  vrij: chosen(z.literal('ja')),
});

/** What anybody can choose of the calendar, as it stands in the address. */
export const publicChoices = choices.extend({ locatie: chosen(slug) });

/** What staff can choose besides; a room in place of a whole location. A team is an organisation that runs groups or has places in them. */
export const workChoices = choices.extend({
  ruimte: chosen(slug),
  trainer: chosen(z.uuid()),
  team: chosen(slug),
});

export type Choices = Partial<z.infer<typeof workChoices> & z.infer<typeof publicChoices>>;

/** The choices that narrow what is shown, whatever the days. */
export type Narrowing = Pick<
  Choices,
  'gemeente' | 'thema' | 'doelgroep' | 'organisatie' | 'locatie' | 'vrij' | 'ruimte' | 'trainer' | 'team'
>;

export function narrowingOf(choices: Choices): Narrowing {
  const { gemeente, thema, doelgroep, organisatie, locatie, vrij, ruimte, trainer, team } = choices;
  return { gemeente, thema, doelgroep, organisatie, locatie, vrij, ruimte, trainer, team };
}

export const agendaPath = (lang: Lang, choices: Choices = {}) => withChoices(localPath('/agenda', lang), choices);
export const agendaFeedPath = (lang: Lang, choices: Narrowing = {}) => withChoices(localPath('/agenda.ics', lang), choices);
/** Staff's calendar, for example of one room: `workAgendaPath({ ruimte: slug })`. */
export const workAgendaPath = (choices: Choices = {}) => withChoices('/werk/agenda', choices);
export const ownFeedsPath = '/mijn/agenda';

function withChoices(path: string, choices: Choices): string {
  const query = new URLSearchParams(Object.entries(choices).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return query.size > 0 ? `${path}?${query}` : path;
}
