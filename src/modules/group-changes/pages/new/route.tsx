import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { worker } from '../../../groups/index.ts';
import { groupPath } from '../../managed.ts';
import { type NewFault, planNew } from '../../new-group.ts';
import { NewForm, newChoices, Query } from './choices.ts';
import { NewGroupView } from './view.tsx';
import { words } from './words.ts';

const path = '/werk/groepen/nieuw';
type Asked = Context<unknown, unknown, unknown>;

async function show(context: Asked, query: Query, form: FormState = emptyForm): Promise<Reply> {
  const t = words[context.lang];
  const choices = await context.read((reading) => newChoices(reading, query));
  return workPage(t.title, <NewGroupView choices={choices} form={form} csrf={context.csrf()} />, {
    back: { href: localPath('/werk/groepen', context.lang), label: t.back },
    width: 'normal',
  });
}

/** A group without a proposal, or a copy of one (?van=): what and when, then what is free. */
export const newGroupPage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('offers, rooms, and who can give what; no participants'),
  query: Query,
  handle: (context) => show(context, context.query),
});

export const groupPlanned = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('group.plan'),
  body: NewForm,
  retry: (context, form) => {
    const names = ['aanbod', 'van', 'taal', 'eerste', 'tijd', 'minuten', 'keren'];
    const asked = Object.fromEntries(names.flatMap((name) => (typed(form, name) ? [[name, typed(form, name)]] : [])));
    const query = Query.parse({ ...asked, ...(typed(form, 'doorlopend') === 'ja' ? { doorlopend: 'ja' } : {}) });
    return show(context as Asked, query, form);
  },
  handle: async (context) => {
    const { body, lang } = context;
    if (body.leider && !body.trainers.includes(body.leider)) return context.again({ leider: words[lang].leadFault });
    const planned = await context.change((work) =>
      planNew(work, {
        offerId: body.aanbod,
        language: body.taal,
        title: body.naam,
        dates: { first: body.eerste, time: body.tijd, minutes: body.minuten, count: body.keren, skip: !body.doorlopend },
        roomId: body.ruimte,
        trainerIds: body.trainers,
        leadId: body.leider,
        capacity: body.plekken,
        minSize: body.minimum,
        openedTo: body.voor,
      }),
    );
    if (planned.ok) return redirect(groupPath(planned.groupId), words[lang].made);
    return context.again(inForm(planned.faults, lang));
  },
});

const fields = {
  offerId: 'aanbod',
  language: 'taal',
  title: 'naam',
  dates: 'eerste',
  roomId: 'ruimte',
  trainerIds: 'trainers',
  leadId: 'leider',
  capacity: 'plekken',
  minSize: 'minimum',
  openedTo: 'voor',
} as const;

function inForm(faults: Partial<Record<keyof typeof fields, NewFault>>, lang: Lang): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(fields) as (keyof typeof fields)[]).flatMap((key) => {
      const fault = faults[key];
      return fault ? [[fields[key], words[lang].faults[fault]]] : [];
    }),
  );
}
