import { type FormState, typed } from '../../../../platform/http/form.ts';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import type { Existing } from '../../existing.ts';
import type { Known, Understood } from '../../sentence/sentence.ts';
import { ExistingPart } from './existing-part.tsx';
import { NeedForm } from './form.tsx';
import { SentenceForm } from './sentence-form.tsx';

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
  const { existing, understood } = model;
  // A form that was sent says more than the sentence it came from.
  const sent = typed(model.form, 'key') !== '';
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>Nieuwe groepsvraag</Heading>
        <Lead>Wie zoekt een groep? Noem geen namen. Andere teams zien alleen aantal, leeftijd, thema, dagdelen en wijk.</Lead>
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
      <Split label="Wat er al is" aside={<ExistingPart existing={existing} />}>
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
  const { groups = [], offers = [] } = existing ?? {};
  if (groups.length + offers.length === 0) return null;
  const counts = [
    ...(groups.length > 0 ? [`${groups.length} ${groups.length === 1 ? 'groep' : 'groepen'} met plek`] : []),
    ...(offers.length > 0 ? [`${offers.length} ${offers.length === 1 ? 'training' : 'trainingen'} in het aanbod`] : []),
  ];
  return (
    <Notice tone="success">
      <Text>
        Dit kan passen: {counts.join(' en ')}. <Link href="#bestaat">Bekijk wat er al is</Link>
      </Text>
    </Notice>
  );
}
