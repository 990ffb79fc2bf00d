create table if not exists book (
    id bigint generated always as identity primary key,
    title text not null,
    pages integer
);
