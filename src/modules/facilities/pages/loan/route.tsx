import { z } from 'zod';
import { localDate, ZONE } from '../../../../platform/clock/clock.ts';
import { day, id, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { handOut, takeBack } from '../../materials/handing.ts';
import { cancelLoan } from '../../materials/lending.ts';
import { changeLoanDays } from '../../materials/loan-days.ts';
import { dayFault } from '../../materials/loan-faults.ts';
import { type LoanView, loanById } from '../../materials/loan-queries.ts';
import { materialById } from '../../materials/queries.ts';
import { paths } from '../../paths.ts';
import { seeksRoom, seesLoan, tends, tendsRooms } from '../../policy.ts';
import { Loan } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const nothingToFillIn = z.strictObject({});
const condition = z.enum(['whole', 'damaged', 'lost']);
type Asked = Pick<Context<{ id: string }>, 'actor' | 'lang' | 'csrf' | 'read' | 'params'>;

/** One loan: what, for whom, when, and handing out and taking back. */
export const loanPage = route({
  method: 'GET',
  path: paths.loan(':id'),
  can: seeksRoom,
  audit: nothing('things and who has them, no clients'),
  params,
  handle: (context) => show(context, emptyForm),
});

export const loanOut = route({
  method: 'POST',
  path: paths.loanOut(':id'),
  can: tendsRooms,
  audit: changes('loan.out'),
  params,
  body: nothingToFillIn,
  retry: show,
  handle: async (context) => {
    const t = words[context.lang];
    const loan = await context.read((reading) => tended(reading, context.params.id));
    if (!loan) return notFound();
    const handed = await context.change((work) => handOut(work, loan));
    if (handed.ok) return redirect(paths.loan(loan.id), t.handedOut);
    return context.again({ '': handed.reason === 'state' ? t.over : t.notThere(handed.numbers.join(', ')) });
  },
});

export const loanReturned = route({
  method: 'POST',
  path: paths.loanReturn(':id'),
  can: tendsRooms,
  audit: changes('loan.return'),
  params,
  // A field per item: its own id.
  body: z.object({ opmerking: optionalText(300) }).catchall(condition),
  retry: show,
  handle: async (context) => {
    const t = words[context.lang];
    const loan = await context.read((reading) => tended(reading, context.params.id));
    if (!loan) return notFound();
    const { opmerking, ...rest } = context.body as { opmerking: string } & Record<string, string>;
    const conditions = new Map(
      Object.entries(rest).flatMap(([key, value]) => {
        const item = loan.items.find((one) => key === `stuk-${one.id}`);
        return item ? [[item.id, condition.parse(value)] as const] : [];
      }),
    );
    if (conditions.size !== Object.keys(rest).length) return context.again({ '': t.over });
    const short = await context.change((work) => takeBack(work, loan, conditions, opmerking));
    if (short === null) return context.again({ '': t.over });
    return redirect(paths.loan(loan.id), short > 0 ? t.short(short) : t.returned);
  },
});

/** Whoever made it, or who looks after the material. */
export const loanCancelled = route({
  method: 'POST',
  path: paths.loanCancel(':id'),
  can: seeksRoom,
  audit: changes('loan.cancel'),
  params,
  body: nothingToFillIn,
  retry: show,
  handle: async (context) => {
    const t = words[context.lang];
    const loan = await context.read((reading) => loanById(reading, context.params.id));
    if (!loan || !seesLoan(context.actor, loan)) return notFound();
    if (!(await context.change((work) => cancelLoan(work, loan.id)))) return context.again({ '': t.over });
    return redirect(paths.loan(loan.id), t.cancelled);
  },
});

/** Other days, as far as nobody else counts on the material: whoever borrowed it, or who looks after it. */
export const loanChanged = route({
  method: 'POST',
  path: paths.loanDays(':id'),
  can: seeksRoom,
  audit: changes('loan.change'),
  params,
  body: z.strictObject({ terug: day }),
  retry: show,
  handle: async (context) => {
    const t = words[context.lang];
    const { now, body } = context;
    const found = await context.read(async (reading) => {
      const loan = await loanById(reading, context.params.id);
      const today = localDate(now);
      return loan && { loan, kind: await materialById(reading, loan.kindId, { firstDay: today, lastDay: today }) };
    });
    if (!found?.kind || !seesLoan(context.actor, found.loan)) return notFound();
    const { loan, kind } = found;
    const days = { firstDay: loan.firstDay, lastDay: body.terug };
    if (Temporal.PlainDate.compare(body.terug, localDate(now)) < 0) return context.again({ terug: t.past });
    // What began before today may go on: only the length counts, and the order.
    const fault = dayFault(days, kind.loanDays, startOf(loan.firstDay));
    if (fault) return context.again({ terug: fault === 'order' ? t.order : t.tooLong(kind.loanDays) });
    const changed = await context.change((work) => changeLoanDays(work, loan, days));
    if (changed.ok) return redirect(paths.loan(loan.id), t.extended);
    return context.again({ terug: changed.reason === 'taken' ? t.daysTaken : t.over });
  },
});

const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(ZONE).toInstant();

async function tended(reading: Reading, loanId: string): Promise<LoanView | undefined> {
  const loan = await loanById(reading, loanId);
  return loan && tends(reading.actor, loan) ? loan : undefined;
}

async function show(context: Asked, form: FormState): Promise<Reply> {
  const { actor, lang } = context;
  const loan = await context.read((reading) => loanById(reading, context.params.id));
  if (!loan || !seesLoan(actor, loan)) return notFound();
  return workPage(words[lang].title, <Loan loan={loan} tends={tends(actor, loan)} form={form} csrf={context.csrf()} />, {
    width: 'narrow',
    live: ['materials'],
    back: { href: localPath(paths.materials, lang), label: words[lang].materials },
  });
}
