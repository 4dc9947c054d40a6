import { errorList, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Checkbox } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { OrganisationView } from '../../../regions/index.ts';
import { fieldOf } from '../../fields.ts';
import type { MaterialView } from '../../materials/queries.ts';
import { paths } from '../../paths.ts';

export const words = {
  nl: {
    add: 'Voeg materiaal toe',
    change: 'Wijzig het materiaal',
    materials: 'Materialen',
    name: 'Wat is het?',
    nameHint: 'Bijvoorbeeld: koffer Rots en Water.',
    summary: 'Wat zit erin en waarvoor is het?',
    owner: 'Van wie is het?',
    region: 'Van de regio',
    chooseOwner: 'Kies een organisatie waarvoor je werkt.',
    days: 'Hoe lang mag iemand het lenen?',
    suffix: 'dagen',
    closed: 'Dit lenen we niet meer uit',
    submitAdd: 'Voeg het materiaal toe',
    submitChange: 'Bewaar',
    added: 'Het materiaal is toegevoegd. Zet nu de voorraad erbij.',
    changed: 'Het materiaal is gewijzigd.',
  },
  en: {
    add: 'Add material',
    change: 'Change the material',
    materials: 'Materials',
    name: 'What is it?',
    nameHint: 'For example: case Rots en Water.',
    summary: 'What is in it and what is it for?',
    owner: 'Whose is it?',
    region: 'Of the region',
    chooseOwner: 'Choose an organisation for which you work.',
    days: 'How long can it be borrowed?',
    suffix: 'days',
    closed: 'We do not lend this any more',
    submitAdd: 'Add the material',
    submitChange: 'Save',
    added: 'The material is added. Now add the stock.',
    changed: 'The material is changed.',
  },
};

interface Props {
  /** Null: a new one. */
  kind: MaterialView | null;
  owners: OrganisationView[];
  /** The actor tends the whole region. */
  all: boolean;
  form: FormState;
  csrf: string;
}

export function MaterialForm({ kind, owners, all, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  return (
    <Stack gap="large">
      <Heading level={1}>{kind ? t.change : t.add}</Heading>
      <Form action={to(kind ? paths.materialChange(kind.id) : paths.newMaterial)} csrf={csrf} errors={errorList(form)}>
        <TextField {...field('naam')} label={t.name} hint={t.nameHint} maxLength={120} />
        <TextArea {...field('uitleg')} label={t.summary} rows={3} maxLength={500} optional />
        <Select
          {...field('organisatie')}
          label={t.owner}
          {...(all ? { all: t.region } : {})}
          options={owners.map((one) => ({ value: one.id, label: one.name, lang: 'nl' }))}
        />
        <NumberField {...field('dagen')} label={t.days} suffix={t.suffix} />
        {kind && <Checkbox name="dicht" label={t.closed} value="ja" checked={typed(form, 'dicht') === 'ja'} />}
        <ActionBar>
          <Button>{kind ? t.submitChange : t.submitAdd}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
