import { type FormState, typed } from '../../../../platform/http/form.ts';
import { list } from '../../../../platform/i18n/format.ts';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { Existing } from '../../existing.ts';
import type { Known, Understood } from '../../sentence/sentence.ts';
import { ExistingPart } from './existing-part.tsx';
import { fitLink } from './fit-link.ts';
import { NeedForm } from './form.tsx';
import { SentenceForm } from './sentence-form.tsx';
import { words } from './words.ts';

export interface NewNeedModel {
  sentence: string;
  /** Why the sentence was not read. */
  fault?: string;
  understood?: Understood;
  known: Known;
  form: FormState;
  teams: { id: string; name: string }[];
  existing: Existing | null;
  formKey: string;
  csrf: string;
}

/** A sentence that becomes fields, the fields to correct, and what there is already. */
export function NewNeed(model: NewNeedModel) {
  const { lang } = usePage();
  const t = words[lang];
  const { existing, understood } = model;
  // A form that was sent says more than the sentence it came from.
  const sent = typed(model.form, 'key') !== '';
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      {!sent && (
        <SentenceForm
          sentence={model.sentence}
          first={!understood}
          {...(model.fault ? { fault: model.fault } : {})}
          {...(understood ? { understood } : {})}
        />
      )}
      <ExistingLink existing={existing} />
      <Split label={t.existingLabel} aside={<ExistingPart existing={existing} fitHref={fitLink(model.form)} />}>
        <NeedForm
          form={model.form}
          known={model.known}
          teams={model.teams}
          formKey={model.formKey}
          csrf={model.csrf}
          filled={sent || understood !== undefined}
        />
      </Split>
    </Stack>
  );
}

/** On a phone what exists stands below the long form; this leads there at once. */
function ExistingLink({ existing }: { existing: Existing | null }) {
  const { lang } = usePage();
  const t = words[lang];
  const { groups = [], offers = [] } = existing ?? {};
  if (groups.length + offers.length === 0) return null;
  const counts = [
    ...(groups.length > 0 ? [t.groupsWithPlaces(groups.length)] : []),
    ...(offers.length > 0 ? [t.offersOnShelf(offers.length)] : []),
  ];
  return (
    <Notice tone="success">
      <Text>
        {t.mayFit(list(counts, lang))} <Link href="#bestaat">{t.seeExisting}</Link>
      </Text>
    </Notice>
  );
}
