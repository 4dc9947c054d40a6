-- A telephone number of an offer itself, where it differs from its organisation's; and the villages of a municipality, by which people name where they live.
alter table offers add column phone text not null default '';
alter table offers add constraint offers_phone_length check (length(phone) <= 40) not valid;
alter table municipalities add column villages text[] not null default '{}';
