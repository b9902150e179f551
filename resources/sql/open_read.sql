-- What every reading connection sets.
PRAGMA query_only = ON;
PRAGMA cache_size = -16000;
PRAGMA temp_store = MEMORY;
