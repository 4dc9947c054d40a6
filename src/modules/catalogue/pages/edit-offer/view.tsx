import { errorList, type FormState } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import type { OfferChange } from '../../offer-changes.ts';
import type { OfferChoices } from '../../offer-choices.ts';
import type { OfferDraft } from '../../offer-draft.ts';
import { ChangesTable } from '../changes-table.tsx';
import { Costs, How, Join, parts, Questions, Story, What, Where, Who } from './parts.tsx';
import { words } from './words.ts';

export interface EditModel {
  /** Where the form is sent, and where Stop leads. */
  action: string;
  stop: string;
  form: FormState;
  choices: OfferChoices;
  /** What is edited; null for a new offer. */
  draft: Pick<OfferDraft, 'state' | 'version' | 'waiting' | 'returned'> | null;
  copied: boolean;
  /** What this person saves waits for the region. */
  waits: boolean;
  /** What somebody else changed in the meantime. */
  theirs: { changes: OfferChange[]; names: ReadonlyMap<string, string> } | null;
  csrf: string;
  lang: Lang;
}

/** An offer with all its fields, in parts that the list at its start leads to. */
export function EditOffer(model: EditModel) {
  const { action, stop, form, draft, waits, csrf, lang } = model;
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{draft ? t.editTitle : t.newTitle}</Heading>
        <Lead>{t.lead}</Lead>
        <Situation {...model} />
        <nav aria-label={t.parts}>
          <Cluster>
            {parts.map((part) => (
              <Link key={part} href={`#${part}`}>
                {t[part]}
              </Link>
            ))}
          </Cluster>
        </nav>
      </Stack>
      <Form action={action} csrf={csrf} errors={errorList(form)} hidden={{ version: draft?.version }}>
        <What {...model} />
        <Who {...model} />
        <How {...model} />
        <Costs {...model} />
        <Join {...model} />
        <Where {...model} />
        <Story {...model} />
        <Questions {...model} />
        <Text small>{waits ? t.reviewNote : t.directNote}</Text>
        <ActionBar sticky>
          <Button icon={waits ? 'send' : 'check'}>{waits ? t.send : t.save}</Button>
          <ButtonLink href={stop} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** What one must know before writing: a change that waits or came back, somebody else who was first. */
function Situation({ draft, copied, theirs, lang }: EditModel) {
  const t = words[lang];
  return (
    <>
      {theirs && (
        <Notice tone="warning" title={t.conflict}>
          <p>{t.conflictText}</p>
          <ChangesTable caption={t.conflict} {...theirs} lang={lang} />
        </Notice>
      )}
      {draft?.waiting && <Notice>{t.waitsLead}</Notice>}
      {draft?.returned && (
        <Notice tone="warning" title={t.returned}>
          <p class="op-as-typed" lang="nl">
            {draft.returned.reason}
          </p>
        </Notice>
      )}
      {draft?.state === 'withdrawn' && <Notice>{t.withdrawn}</Notice>}
      {copied && <Notice>{t.copied}</Notice>}
    </>
  );
}
