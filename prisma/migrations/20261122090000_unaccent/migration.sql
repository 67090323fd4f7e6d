-- "san jose" finds "San José". The extension is trusted: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS unaccent;
