#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// The GNU C library alone has this setting, and Swift's module of it leaves it out.
static inline void palier_keep_freed(int bytes) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, bytes);
#else
    (void)bytes;
#endif
}
