import { type FormState, typed } from '../../../../platform/http/form.ts';
import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { GroupCard, SessionView } from '../../../groups/index.ts';
import { type AttendanceRow, presences } from '../../attendance.ts';
import { attendancePath } from '../../paths.ts';
import { errorList } from '../child-fields.tsx';
import { apartText } from '../work-words.ts';
import { words } from './words.ts';

export interface AttendanceModel {
  group: GroupCard;
  session: SessionView;
  sessions: SessionView[];
  rows: AttendanceRow[];
  version: number;
  saveKey: string;
  /** The session has begun: children can say what they thought. */
  begun: boolean;
  /** Nobody comes in yet: only who cancels can be noted. */
  early: boolean;
  form: FormState;
  csrf: string;
}

/** One session on a phone: a tap per child that was not there, and save. Everybody stands at present until noted otherwise. */
export function Attendance(model: AttendanceModel) {
  const { group, session, sessions, rows } = model;
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.heading}</Heading>
      <Lead>
        {t.session(session.number)}, {longDate(session.startsAt, lang)}, {timeSpan(session.startsAt, session.endsAt, lang)}
      </Lead>
      {rows.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <Roll {...model} />
      )}
      {model.begun && rows.length > 0 && (
        <p>
          <ButtonLink href={to(`/werk/groepen/${group.id}/smileys/${session.id}`)} look="secondary" icon="mood-smile">
            {t.smileys}
          </ButtonLink>
        </p>
      )}
      <Others group={group} session={session} sessions={sessions} />
    </Stack>
  );
}

/** The list itself. A browser script keeps what is marked on the phone until it arrived (ui/browser/attendance.ts). */
function Roll({ group, session, rows, form, csrf, version, saveKey, early }: AttendanceModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const options = presences.map((value) => ({ value, label: t[value] }));
  const noted = rows.some((row) => row.present !== null);
  return (
    <Form
      action={to(attendancePath(group.id, session.id))}
      csrf={csrf}
      errors={errorList(form)}
      hidden={{
        sleutel: saveKey,
        versie: version,
        ...Object.fromEntries(rows.map((row) => [`was-${row.participantId}`, was(form, row)])),
      }}
      data-attendance=""
    >
      <p class="op-small">{early ? t.early : noted ? t.change : t.allPresent}</p>
      <div class="op-roll">
        {rows.map((row) => (
          <RadioGroup
            key={row.participantId}
            name={`kind-${row.participantId}`}
            legend={row.apart ? `${row.name} (${apartText(row.apart, lang)})` : row.name}
            options={options}
            value={shown(form, row)}
            inline
          />
        ))}
      </div>
      <ActionBar sticky>
        <Button icon="check">{t.save}</Button>
      </ActionBar>
    </Form>
  );
}

const shown = (form: FormState, row: AttendanceRow) => typed(form, `kind-${row.participantId}`) || (row.present ?? 'present');
/** What the list showed before anything was tapped: nobody is overwritten by who was left as they stood. */
const was = (form: FormState, row: AttendanceRow) => typed(form, `was-${row.participantId}`) || (row.present ?? 'present');

function Others({ group, session, sessions }: Pick<AttendanceModel, 'group' | 'session' | 'sessions'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  const at = sessions.findIndex((one) => one.id === session.id);
  const [previous, next] = [sessions[at - 1], sessions[at + 1]];
  return (
    <Cluster spread>
      {previous && (
        <ButtonLink href={to(attendancePath(group.id, previous.id))} look="subtle" icon="arrow-left">
          {t.session(previous.number)}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={to(attendancePath(group.id, next.id))} look="subtle" iconEnd="arrow-right">
          {t.session(next.number)}
        </ButtonLink>
      )}
    </Cluster>
  );
}
