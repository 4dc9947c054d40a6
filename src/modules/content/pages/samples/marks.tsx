import { Avatar, Person } from '../../../../ui/components/avatar.tsx';
import { DateBlock } from '../../../../ui/components/date-block.tsx';
import { Face } from '../../../../ui/components/face.tsx';
import { FitMarks } from '../../../../ui/components/fit-marks.tsx';
import { Cluster, Grid } from '../../../../ui/components/layout-parts.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { Places } from '../../../../ui/components/places.tsx';
import { Stat } from '../../../../ui/components/stat.tsx';
import { Badge, Tag } from '../../../../ui/components/tag.tsx';
import { Tiles } from '../../../../ui/components/tiles.tsx';
import { Sample, State } from './sample.tsx';

export const marks = (
  <>
    <Sample name="Tag, Badge" use="Een kenmerk in een of twee woorden, en een aantal dat wacht.">
      <Cluster>
        <Tag>Gewoon</Tag>
        <Tag tone="success">Gaat door</Tag>
        <Tag tone="warning" icon="hourglass">
          Bijna
        </Tag>
        <Tag tone="error">Afgezegd</Tag>
        <Tag tone="info">Online</Tag>
        <Tag tone="accent">Nieuw</Tag>
        <Badge count={3} label="open vragen" />
      </Cluster>
    </Sample>
    <Sample name="Places, Tiles" use="Hoeveel plekken er nog zijn, in woorden en als tegels.">
      <Places free={5} total={12} />
      <State name="Bijna vol">
        <Places free={1} total={12} />
      </State>
      <State name="Vol met wachtlijst">
        <Places free={0} total={12} waiting />
      </State>
      <State name="Grote groep">
        <Places free={18} total={60} />
      </State>
      <Tiles filled={4} total={8} mark={5} />
    </Sample>
    <Sample name="Meter" use="Hoe dicht een groep bij het minimum is.">
      <Grid columns="narrow">
        <Meter value={2} min={6} max={12} unit="kinderen" />
        <Meter value={9} min={6} max={12} unit="kinderen" />
        <Meter value={12} min={6} max={12} unit="kinderen" />
        <Meter value={30} min={20} max={40} unit="ouders" />
      </Grid>
    </Sample>
    <Sample name="FitMarks" use="Waarom iets past, bijna past of niet past.">
      <FitMarks
        marks={[
          { kind: 'age', state: 'fits', text: '8 tot 10 jaar' },
          { kind: 'days', state: 'almost', text: 'alleen donderdag' },
          { kind: 'distance', state: 'missing', text: '24 km' },
        ]}
      />
    </Sample>
    <Sample name="Stat" use="Een cijfer met een zin die zegt wat het betekent.">
      <Grid columns="narrow">
        <Stat
          value="1.240"
          label="kinderen bereikt"
          trend={{ direction: 'up', text: '12 meer dan vorig halfjaar' }}
          sentence="Een op de negen kinderen van 4 tot 12 jaar deed mee."
        />
        <Stat value="14" label="ouders wachten" tone="warning" trend={{ direction: 'down', text: '3 minder' }} href="/dev/ui" />
        <Stat value="<5" label="klachten" trend={{ direction: 'flat', text: 'gelijk' }} />
      </Grid>
    </Sample>
    <Sample name="DateBlock" use="Een dag als blaadje van de kalender.">
      <Cluster>
        <DateBlock date="2026-11-24" />
        <DateBlock date="2026-12-01" small />
      </Cluster>
    </Sample>
    <Sample name="Face" use="Een stemming van droevig (1) tot blij (5). Het woord staat er altijd bij.">
      <Cluster>
        <Face mood={1} /> Niet leuk
        <Face mood={3} /> Gaat wel
        <Face mood={5} /> Heel leuk
      </Cluster>
    </Sample>
    <Sample name="Avatar, Person" use="Wie er werkt. De naam staat altijd naast de letters.">
      <Cluster>
        <Person name="Noor Achterberg" about="JGT Leiden-Noord" />
        <Person name="Sem Proefstra" />
        <Avatar name="Ada Voorbeeld" large /> Ada Voorbeeld
      </Cluster>
    </Sample>
  </>
);
