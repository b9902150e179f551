-- What the home page reads at each arrival, however many commitments were kept. A note put away without a project
-- bears the day it was: that column comes with the tables of records, and its index after them.
CREATE INDEX IF NOT EXISTS home_open_commitments ON r_commitment (due_on) WHERE _gone = 0 AND done_on IS NULL;
