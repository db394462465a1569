-- The ledger is a list of steps. Every record names the step that added it (revision) and its place among the
-- records of its kind in that step, so that all of them come back in the order in which they came.
-- `body` is the record as the domain writes it; a column beside it holds what is looked up or must be unique.

create table revisions (
  revision integer primary key check (revision > 0),
  body jsonb not null
);

create table texts (
  sha256 text primary key,
  revision integer not null references revisions,
  text text not null
);

-- Bytes as they came. Several may give the same text.
create table snapshots (
  bytes_sha256 text primary key,
  revision integer not null references revisions,
  text_sha256 text not null references texts,
  bytes bytea not null
);

create table documents (
  sha256 text primary key references texts,
  id text not null unique,
  bytes_sha256 text not null references snapshots,
  revision integer not null references revisions,
  place integer not null,
  body jsonb not null
);

create table readings (
  document text not null references documents,
  extractor text not null,
  extractor_version text not null,
  revision integer not null references revisions,
  place integer not null,
  body jsonb not null,
  primary key (document, extractor, extractor_version)
);

-- A catalogue brings thousands of claims at once, and a foreign key is checked row by row: the one to revisions would
-- double the time, for a number that the same transaction has just written.
create table claims (
  id text primary key,
  measure text not null,
  property text not null,
  document text references documents,
  revision integer not null,
  place integer not null,
  body jsonb not null
);

create table presences (
  revision integer not null references revisions,
  place integer not null,
  claim text not null references claims,
  body jsonb not null,
  primary key (revision, place)
);

create table reviews (
  revision integer not null references revisions,
  place integer not null,
  claim text not null references claims,
  body jsonb not null,
  primary key (revision, place)
);

-- What is written stays: statement triggers answer even where no row would be hit.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % of % refused', lower(tg_op), tg_table_name
    using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete or truncate on revisions execute function refuse_change();
create trigger append_only before update or delete or truncate on texts execute function refuse_change();
create trigger append_only before update or delete or truncate on snapshots execute function refuse_change();
create trigger append_only before update or delete or truncate on documents execute function refuse_change();
create trigger append_only before update or delete or truncate on readings execute function refuse_change();
create trigger append_only before update or delete or truncate on claims execute function refuse_change();
create trigger append_only before update or delete or truncate on presences execute function refuse_change();
create trigger append_only before update or delete or truncate on reviews execute function refuse_change();
