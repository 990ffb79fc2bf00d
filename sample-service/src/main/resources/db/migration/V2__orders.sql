create table orders (
    id         uuid primary key,
    number     bigint generated always as identity unique,
    sku        text not null references article,
    quantity   integer not null check (quantity > 0),
    gift_note  text,
    price_cent integer not null,
    placed_at  timestamptz not null,
    charge_id  text
);

comment on column orders.number is 'the sequence in which orders were placed';
comment on column orders.charge_id is 'set once the order is paid';
