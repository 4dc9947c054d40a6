import { type FormState, ticked, typed } from '../../../platform/http/form.ts';
import { Checkbox, RadioGroup } from '../../../ui/components/choice-group.tsx';
import { Fieldset } from '../../../ui/components/fieldset.tsx';
import { TextArea } from '../../../ui/components/text-area.tsx';
import { EmailField, PhoneField, PostcodeField, TextField } from '../../../ui/components/text-field.tsx';
import { relations } from '../contact.ts';
import { distances } from '../contact-form.ts';
import { errorOf } from './child-fields.tsx';

export interface ContactWords {
  name: string;
  email: string;
  emailHint: string;
  phone: string;
  phoneHint: string;
  relation: string;
  relations: Record<(typeof relations)[number], string>;
  remarks: string;
  remarksHint: string;
  others: string;
  otherGroups: string;
  otherGroupsHint: string;
  maxKm: string;
  km: (n: string) => string;
  postcode: string;
  postcodeHint: string;
}

/** Who registers and how they are reached. */
export function ContactFields({
  form,
  words: t,
  self = true,
  withEmail = true,
}: {
  form: FormState;
  words: ContactWords /** The family itself fills it in. */;
  self?: boolean;
  /** The address may be changed. */
  withEmail?: boolean;
}) {
  const complete = (value: string) => (self ? { autocomplete: value } : { autocomplete: 'off' });
  return (
    <>
      <TextField
        name="name"
        label={t.name}
        {...complete('name')}
        maxLength={80}
        value={typed(form, 'name')}
        {...errorOf(form, 'name')}
      />
      {withEmail && (
        <EmailField
          name="email"
          label={t.email}
          hint={t.emailHint}
          {...complete('email')}
          value={typed(form, 'email')}
          {...errorOf(form, 'email')}
        />
      )}
      <PhoneField
        name="phone"
        label={t.phone}
        hint={t.phoneHint}
        optional
        {...complete('tel')}
        value={typed(form, 'phone')}
        {...errorOf(form, 'phone')}
      />
      <RadioGroup
        name="relation"
        legend={t.relation}
        options={relations.map((value) => ({ value, label: t.relations[value] }))}
        value={typed(form, 'relation') || 'parent'}
        {...errorOf(form, 'relation')}
      />
      <TextArea
        name="remarks"
        label={t.remarks}
        hint={t.remarksHint}
        optional
        rows={3}
        maxLength={500}
        value={typed(form, 'remarks')}
        {...errorOf(form, 'remarks')}
      />
    </>
  );
}

/** When the group is full: other groups of the same offer are fine too. */
export function OtherGroupsFields({ form, words: t }: { form: FormState; words: ContactWords }) {
  return (
    <Fieldset name="others" legend={t.others}>
      <div class="op-stack">
        <Checkbox
          name="otherGroups"
          value="ja"
          label={t.otherGroups}
          hint={t.otherGroupsHint}
          checked={ticked(form, 'otherGroups').includes('ja')}
          {...errorOf(form, 'otherGroups')}
        />
        <DistanceFields form={form} words={t} />
      </div>
    </Fieldset>
  );
}

interface DistanceWords {
  postcode: string;
  postcodeHint: string;
  maxKm: string;
  km: (distance: string) => string;
}

/** From where, and how far a group may be. */
export function DistanceFields({ form, words: t }: { form: FormState; words: DistanceWords }) {
  return (
    <>
      <PostcodeField
        name="postcode"
        label={t.postcode}
        hint={t.postcodeHint}
        optional
        value={typed(form, 'postcode')}
        {...errorOf(form, 'postcode')}
      />
      <RadioGroup
        name="maxKm"
        legend={t.maxKm}
        inline
        options={distances.map((value) => ({ value, label: t.km(value) }))}
        value={typed(form, 'maxKm') || '10'}
        {...errorOf(form, 'maxKm')}
      />
    </>
  );
}
