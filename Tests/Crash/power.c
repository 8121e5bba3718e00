/* A disk that forgets what was not synced. Preloaded into a program, it notes beside each write to a watched file what the write
   replaced, and at each sync that the file's notes are over. After the program was killed, undo.py puts back what was never synced:
   the file is then as a power cut would have left it at worst.

   POWER_ROOT   the folder whose .db and -wal files are watched
   POWER_NOTES  the file that takes the notes
   POWER_DEAF   when set, syncs are not noted: a disk that no sync reaches
   POWER_OFF    when set, the program's `synchronous = FULL` reaches SQLite as `synchronous = OFF`: SQLite itself never syncs  */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int notes = -1;

static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);

__attribute__((constructor)) static void begin(void) {
    real_pwrite = dlsym(RTLD_NEXT, "pwrite");
    real_write = dlsym(RTLD_NEXT, "write");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    const char *path = getenv("POWER_NOTES");
    if (path) notes = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Whether the file is watched; its path. */
static int watched(int fd, char *path, size_t size) {
    const char *root = getenv("POWER_ROOT");
    char link[64];
    if (notes < 0 || !root) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, size - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    if (strncmp(path, root, strlen(root)) != 0) return 0;
    return (length > 3 && !strcmp(path + length - 3, ".db")) || (length > 4 && !strcmp(path + length - 4, "-wal"));
}

/* One note: kind, path, where, how much was there, the size the file had, the bytes. One write, so that no kill cuts it. */
static void note(char kind, const char *path, int fd, off_t from, size_t count) {
    struct stat state = {0};
    uint64_t head[4] = {strlen(path), (uint64_t)from, 0, 0};
    char *bytes = malloc(1 + sizeof head + strlen(path) + count);
    if (!bytes) abort();
    if (kind == 'W') {
        fstat(fd, &state);
        head[3] = (uint64_t)state.st_size;
        if (from < state.st_size) {
            size_t there = (size_t)(state.st_size - from) < count ? (size_t)(state.st_size - from) : count;
            ssize_t got = pread(fd, bytes + 1 + sizeof head + strlen(path), there, from);
            if (got < 0) {
                /* opened for writing only: read through another descriptor */
                int other = open(path, O_RDONLY | O_CLOEXEC);
                got = pread(other, bytes + 1 + sizeof head + strlen(path), there, from);
                close(other);
            }
            head[2] = (uint64_t)(got > 0 ? got : 0);
        }
    }
    bytes[0] = kind;
    memcpy(bytes + 1, head, sizeof head);
    memcpy(bytes + 1 + sizeof head, path, strlen(path));
    size_t size = 1 + sizeof head + strlen(path) + head[2];
    if (real_write(notes, bytes, size) != (ssize_t)size) abort();
    free(bytes);
}

ssize_t pwrite(int fd, const void *buffer, size_t count, off_t from) {
    char path[4096];
    if (!watched(fd, path, sizeof path)) return real_pwrite(fd, buffer, count, from);
    pthread_mutex_lock(&lock);
    note('W', path, fd, from, count);
    ssize_t written = real_pwrite(fd, buffer, count, from);
    pthread_mutex_unlock(&lock);
    return written;
}

ssize_t pwrite64(int fd, const void *buffer, size_t count, off_t from) { return pwrite(fd, buffer, count, from); }

ssize_t write(int fd, const void *buffer, size_t count) {
    char path[4096];
    if (!real_write) real_write = dlsym(RTLD_NEXT, "write");
    if (!watched(fd, path, sizeof path)) return real_write(fd, buffer, count);
    pthread_mutex_lock(&lock);
    note('W', path, fd, lseek(fd, 0, SEEK_CUR), count);
    ssize_t written = real_write(fd, buffer, count);
    pthread_mutex_unlock(&lock);
    return written;
}

int ftruncate(int fd, off_t size) {
    char path[4096];
    if (!watched(fd, path, sizeof path)) return real_ftruncate(fd, size);
    struct stat state = {0};
    pthread_mutex_lock(&lock);
    fstat(fd, &state);
    note('W', path, fd, size, state.st_size > size ? (size_t)(state.st_size - size) : 0);
    int done = real_ftruncate(fd, size);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }

static int synced(int fd, int (*sync)(int)) {
    char path[4096];
    if (!watched(fd, path, sizeof path)) return sync(fd);
    pthread_mutex_lock(&lock);
    int done = sync(fd);
    if (done == 0 && !getenv("POWER_DEAF")) note('S', path, fd, 0, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

/* SQLite is a library of the system, and GRDB hands it each statement here. As many letters, so that what follows stands where it stood. */
int sqlite3_prepare_v3(void *database, const char *text, int length, unsigned flags, void **statement, const char **rest) {
    static int (*prepare)(void *, const char *, int, unsigned, void **, const char **);
    if (!prepare) prepare = dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
    const char *full = getenv("POWER_OFF") && text ? strstr(text, "synchronous = FULL") : NULL;
    if (!full) return prepare(database, text, length, flags, statement, rest);
    char *off = strdup(text);
    const char *end = NULL;
    if (!off) abort();
    memcpy(off + (full - text) + strlen("synchronous = "), "OFF ", 4);
    int done = prepare(database, off, length, flags, statement, &end);
    if (rest) *rest = end ? text + (end - off) : NULL;
    free(off);
    return done;
}

int fsync(int fd) { return synced(fd, real_fsync); }
int fdatasync(int fd) { return synced(fd, real_fdatasync); }
