-- Made after the rows are in.
CREATE UNIQUE INDEX territory_place ON territory (place);
CREATE INDEX reach_at ON reach (at, place, contains, vintages);
CREATE INDEX territory_folded ON territory (folded);
