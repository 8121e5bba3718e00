#include <sqlite3.h>

// sqlite3_config takes any number of arguments, which Swift cannot call.
static inline int palier_sqlite_leave_memory_uncounted(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
