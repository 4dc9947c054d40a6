import { emptyForm } from '../../../../platform/http/form.ts';
import { AgeRange } from '../../../../ui/components/age-range.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { EmailForm } from '../../../../ui/components/email-form.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Field, FieldErrorText, Hint, Optional } from '../../../../ui/components/field.tsx';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { FileField } from '../../../../ui/components/file-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { EmailField, NumberField, PhoneField, PostcodeField, TextField } from '../../../../ui/components/text-field.tsx';
import { Sample, State } from './sample.tsx';

const options = [
  { value: 'a', label: 'Eerste keus' },
  { value: 'b', label: 'Tweede keus', hint: 'Met uitleg erbij.' },
  { value: 'c', label: 'Kan nu niet', disabled: true },
];
const long = 'Ouders, verzorgers, grootouders en anderen die elke week een dag of meer voor het kind zorgen';

export const forms = (
  <>
    <Sample name="Form, ErrorSummary" use="Alle fouten bij elkaar boven het formulier. Elke fout is een link naar het veld.">
      <Form
        action="/dev/ui"
        method="get"
        errors={[
          { field: 'email-fout', message: 'Vul een e-mailadres in met een @ erin' },
          { field: 'keuze-fout', message: 'Kies wat u wilt' },
        ]}
      >
        <EmailField
          name="email-fout"
          label="E-mailadres"
          value="samira"
          error="Vul een e-mailadres in met een @ erin"
          hint="Hier sturen we de bevestiging naartoe."
        />
        <RadioGroup name="keuze-fout" legend="Wat wilt u?" options={options} error="Kies wat u wilt" />
        <Button>Verstuur</Button>
      </Form>
      <State name="Zonder fouten staat er niets">
        <ErrorSummary errors={[]} />
      </State>
    </Sample>
    <Sample name="TextField en familie" use="Eén regel. De breedte zegt hoeveel erin past.">
      <Form action="/dev/ui" method="get" label="Tekstvelden">
        <TextField name="naam" label="Uw naam" autocomplete="name" />
        <TextField name="fout" label="Met een fout" value="1234567890" error="Vul hoogstens vijf letters in" />
        <TextField name="lang" label={long} hint={long} optional />
        <EmailField name="email-goed" label="E-mailadres" hint="Hier sturen we de bevestiging naartoe." />
        <PhoneField name="telefoon" label="Telefoonnummer" optional />
        <PostcodeField name="postcode" label="Postcode" hint="Bijvoorbeeld 2312 AB" />
        <NumberField name="aantal" label="Hoeveel?" suffix="kinderen" />
        <TextArea name="tekst" label="Uw vraag" value="Een tekst van een paar regels groeit mee." />
        <FileField name="bestand" label="Foto" hint="PNG of JPEG, hooguit 2 MB." accept="image/png,image/jpeg" optional />
        <TextArea name="tekst-fout" label="Uw vraag" error="Schrijf wat u wilt weten" />
      </Form>
    </Sample>
    <Sample name="EmailForm" use="Een adres vragen waar een link heen gaat.">
      <EmailForm
        action="/inloggen"
        csrf=""
        form={emptyForm}
        words={{ email: 'Uw e-mailadres', hint: 'Hier sturen we de link heen.', send: 'Stuur de link' }}
      />
    </Sample>
    <Sample name="Select" use="Kiezen uit meer dan zeven. Bij minder zijn keuzerondjes beter.">
      <Form action="/dev/ui" method="get" label="Keuzelijsten">
        <Select name="gemeente" label="Gemeente" options={options} width="medium" empty="Maak een keuze" />
        <Select name="gemeente-fout" label="Gemeente" options={options} error="Kies een gemeente" />
      </Form>
    </Sample>
    <Sample name="DateField, AgeRange, DayPartPicker" use="Een dag, een leeftijd van tot, en dagdelen in een week.">
      <Form action="/dev/ui" method="get" label="Dag en leeftijd">
        <DateField name="datum" label="Datum" value="2026-03-03" optional />
        <DateField name="datum-fout" label="Geboortedatum" birth error="Vul een dag in die bestaat" />
        <AgeRange name="leeftijd" label="Leeftijd" from={8} to={10} unit="years" />
        <DayPartPicker name="dagdelen" label="Wanneer kan het?" values={[1, 6]} days={[0, 1, 2]} />
        <DayPartPicker name="dagdelen-fout" label="Wanneer kan het?" days={[5]} error="Kies een dagdeel" />
      </Form>
    </Sample>
    <Sample name="RadioGroup, CheckboxGroup, Checkbox" use="Eén of meer kiezen. Het hele vlak is raak.">
      <Form action="/dev/ui" method="get" label="Keuzes">
        <RadioGroup name="keuze" legend="Wat wilt u?" options={options} value="a" />
        <RadioGroup name="keuze-naast" legend="Naast elkaar" options={options.slice(0, 2)} inline />
        <CheckboxGroup name="meer" legend="Wat nog meer?" options={options} values={['b']} optional />
        <CheckboxGroup name="meer-fout" legend="Wat nog meer?" options={options} error="Kies er een of meer" inline />
        <Checkbox name="akkoord" label="Ik geef toestemming om mij te bellen" />
        <Checkbox name="akkoord-fout" label={long} error="Zonder toestemming kan het niet" />
      </Form>
    </Sample>
    <Sample
      name="Fieldset, Field, Hint, Optional, FieldErrorText"
      use="Bouwstenen van de velden hierboven, voor een veld dat er nog niet is."
    >
      <Form action="/dev/ui" method="get" label="Bouwstenen">
        <Fieldset name="adres" legend="Uw adres" hint="Alleen als we iets opsturen." optional>
          <TextField name="straat" label="Straat" optional />
        </Fieldset>
        <Fieldset name="adres-fout" legend="Uw adres" error="Vul een adres in">
          <TextField name="straat-fout" label="Straat" />
        </Fieldset>
        <Field name="eigen" label="Een eigen veld" hint="Met uitleg" error="En een fout" optional>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="veld-eigen"
            name="eigen"
            aria-describedby="veld-eigen-hint veld-eigen-error"
          />
        </Field>
        <p>
          <strong>Los</strong> <Optional when />
        </p>
        <Hint id="los" hint="Losse uitleg" />
        <FieldErrorText id="los" error="Losse fout" />
      </Form>
    </Sample>
  </>
);
