/*
 * Preloaded into a process. Writes down every write, cut, flush, rename, removal and folder below WATCH_FOLDER,
 * and what is said on standard output, in the order in which they happened: a line a call, the bytes of a write
 * after its line. From "ready" on it counts the calls that WATCH_ONLY names ("open sync rename unlink cut
 * write") and writes them down too; before call number WATCH_KILL_AT it kills its process, and call number
 * WATCH_FAIL_AT fails with the error number WATCH_ERROR, those after it too where WATCH_LASTS is set.
 * Compiled by compile-watcher.ts.
 */
#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static int log_fd = -1;
static const char *folder;
static size_t folder_length;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static int is_ready;
static long calls, kill_at, fail_at, lasts;
static int error_number;
static const char *only = "";

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static long number_of(const char *name) {
  const char *text = getenv(name);
  return text == NULL ? 0 : atol(text);
}

__attribute__((constructor)) static void begin(void) {
  const char *to = getenv("WATCH_TO");
  const char *named = getenv("WATCH_ONLY");
  folder = getenv("WATCH_FOLDER");
  if (folder == NULL) return;
  folder_length = strlen(folder);
  if (named != NULL) only = named;
  kill_at = number_of("WATCH_KILL_AT");
  fail_at = number_of("WATCH_FAIL_AT");
  lasts = number_of("WATCH_LASTS");
  error_number = (int)number_of("WATCH_ERROR");
  if (to != NULL) log_fd = REAL(open)(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The path below the folder, or NULL; the folder itself is ".". */
static const char *below(const char *path) {
  if (folder == NULL || strncmp(path, folder, folder_length) != 0) return NULL;
  if (path[folder_length] == 0) return ".";
  return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static const char *path_of(int fd, char *buffer) {
  char link[64];
  if (folder == NULL) return NULL;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, buffer, PATH_MAX - 1);
  if (length < 0) return NULL;
  buffer[length] = 0;
  if (length > 10 && strcmp(buffer + length - 10, " (deleted)") == 0) return NULL;
  return below(buffer);
}

/* The whole path of a name beside an open folder. */
static const char *path_at(int at, const char *path, char *buffer) {
  char link[64];
  if (path[0] == '/' || at == AT_FDCWD) return path;
  snprintf(link, sizeof link, "/proc/self/fd/%d", at);
  ssize_t length = readlink(link, buffer, PATH_MAX - 1);
  if (length < 0 || length + strlen(path) + 2 > PATH_MAX) return path;
  buffer[length] = '/';
  strcpy(buffer + length + 1, path);
  return buffer;
}

static void put(const void *bytes, size_t length) {
  const char *from = bytes;
  if (log_fd == -1) return;
  while (length > 0) {
    ssize_t done = REAL(write)(log_fd, from, length);
    if (done <= 0) _exit(99);
    from += done;
    length -= (size_t)done;
  }
}

static void line(const char *format, ...) {
  char text[2 * PATH_MAX + 64];
  va_list values;
  va_start(values, format);
  int length = vsnprintf(text, sizeof text, format, values);
  va_end(values);
  put(text, (size_t)length);
}

/* Counts a call that is about to happen; 1 where it has to fail instead. Held in turn. */
static int fails(const char *call, const char *name) {
  if (name == NULL || !is_ready || strstr(only, call) == NULL) return 0;
  /* The proof's own: the recovery code that it opens vaults by. */
  if (strcmp(name, "code") == 0) return 0;
  calls++;
  line("N\t%s\t%s\n", call, name);
  if (calls == kill_at) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
  }
  if (fail_at == 0 || calls < fail_at || (calls > fail_at && !lasts)) return 0;
  errno = error_number;
  return 1;
}

static void note_write(int fd, const struct iovec *parts, int count, off_t at, ssize_t done) {
  char buffer[PATH_MAX];
  if (folder == NULL || done <= 0) return;
  const char *name = fd == 1 ? "" : path_of(fd, buffer);
  if (name == NULL) return;
  if (fd == 1) line("A\t%zd\n", done);
  else line("W\t%s\t%lld\t%zd\n", name, (long long)at, done);
  if (fd == 1 && count > 0 && memmem(parts[0].iov_base, parts[0].iov_len, "ready", 5) != NULL) is_ready = 1;
  ssize_t left = done;
  for (int i = 0; i < count && left > 0; i++) {
    size_t length = parts[i].iov_len < (size_t)left ? parts[i].iov_len : (size_t)left;
    put(parts[i].iov_base, length);
    left -= (ssize_t)length;
  }
}

static off_t place_of(int fd) {
  struct stat facts;
  int flags = fcntl(fd, F_GETFL);
  if (flags != -1 && (flags & O_APPEND) && fstat(fd, &facts) == 0) return facts.st_size;
  return lseek(fd, 0, SEEK_CUR);
}

/* Does a call in turn, unless it has to fail; `note` follows it. */
#define IN_TURN(call, name, real, note)                \
  do {                                                 \
    char buffer[PATH_MAX];                             \
    (void)buffer;                                      \
    if (folder == NULL) return real;                   \
    pthread_mutex_lock(&turn);                         \
    int error = 0;                                     \
    if (fails(call, name)) done = -1;                  \
    else {                                             \
      done = real;                                     \
      error = errno;                                   \
      note;                                            \
      errno = error;                                   \
    }                                                  \
    error = errno;                                     \
    pthread_mutex_unlock(&turn);                       \
    errno = error;                                     \
    return done;                                       \
  } while (0)

#define FILE_OF(fd) ((fd) <= 2 || (fd) == log_fd ? NULL : path_of(fd, buffer))

ssize_t write(int fd, const void *bytes, size_t length) {
  if (fd == log_fd) return REAL(write)(fd, bytes, length);
  ssize_t done;
  struct iovec one = {(void *)bytes, length};
  off_t at = folder == NULL ? 0 : place_of(fd);
  IN_TURN("write", FILE_OF(fd), REAL(write)(fd, bytes, length), note_write(fd, &one, 1, at, done));
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  ssize_t done;
  off_t at = folder == NULL ? 0 : place_of(fd);
  IN_TURN("write", FILE_OF(fd), REAL(writev)(fd, parts, count), note_write(fd, parts, count, at, done));
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
  ssize_t done;
  struct iovec one = {(void *)bytes, length};
  IN_TURN("write", FILE_OF(fd), REAL(pwrite)(fd, bytes, length, at), note_write(fd, &one, 1, at, done));
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return pwrite(fd, bytes, length, at); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  ssize_t done;
  IN_TURN("write", FILE_OF(fd), REAL(pwritev)(fd, parts, count, at), note_write(fd, parts, count, at, done));
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { return pwritev(fd, parts, count, at); }

static void note_fd(char kind, int fd, int failed) {
  char buffer[PATH_MAX];
  const char *name = failed ? NULL : path_of(fd, buffer);
  if (name != NULL) line("%c\t%s\n", kind, name);
}
static void note_path(char kind, const char *path, int failed) {
  const char *name = failed ? NULL : below(path);
  if (name != NULL) line("%c\t%s\n", kind, name);
}

int fsync(int fd) { int done; IN_TURN("sync", FILE_OF(fd), REAL(fsync)(fd), note_fd('S', fd, done)); }
int fdatasync(int fd) { int done; IN_TURN("sync", FILE_OF(fd), REAL(fdatasync)(fd), note_fd('S', fd, done)); }

static void note_cut(int fd, off_t size, int failed) {
  char buffer[PATH_MAX];
  const char *name = failed ? NULL : path_of(fd, buffer);
  if (name != NULL) line("T\t%s\t%lld\n", name, (long long)size);
}
int ftruncate(int fd, off_t size) {
  int done;
  IN_TURN("cut", FILE_OF(fd), REAL(ftruncate)(fd, size), note_cut(fd, size, done));
}
int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }

int unlink(const char *path) { int done; IN_TURN("unlink", below(path), REAL(unlink)(path), note_path('U', path, done)); }
int rmdir(const char *path) { int done; IN_TURN("unlink", below(path), REAL(rmdir)(path), note_path('U', path, done)); }
int remove(const char *path) { int done; IN_TURN("unlink", below(path), REAL(remove)(path), note_path('U', path, done)); }
int unlinkat(int at, const char *name, int flags) {
  int done;
  char whole[PATH_MAX];
  const char *path = folder == NULL ? name : path_at(at, name, whole);
  IN_TURN("unlink", below(path), REAL(unlinkat)(at, name, flags), note_path('U', path, done));
}
int mkdir(const char *path, mode_t mode) { int done; IN_TURN("mkdir", below(path), REAL(mkdir)(path, mode), note_path('M', path, done)); }

static void note_rename(const char *from, const char *to, int failed) {
  const char *a = below(from);
  const char *b = below(to);
  if (a != NULL && b != NULL && !failed) line("R\t%s\t%s\n", a, b);
}
int rename(const char *from, const char *to) {
  int done;
  IN_TURN("rename", below(to), REAL(rename)(from, to), note_rename(from, to, done));
}
int renameat(int a, const char *from, int b, const char *to) {
  int done;
  char one[PATH_MAX], two[PATH_MAX];
  const char *old = folder == NULL ? from : path_at(a, from, one);
  const char *new = folder == NULL ? to : path_at(b, to, two);
  IN_TURN("rename", below(new), REAL(renameat)(a, from, b, to), note_rename(old, new, done));
}

/* A file that is opened to be made or emptied is written down; what was there before decides which. */
static void note_open(int fd, const char *path, int flags) {
  if (fd == -1 || !(flags & (O_CREAT | O_TRUNC))) return;
  note_path(flags & O_TRUNC ? 'Z' : 'C', path, 0);
}
#define MODE(flags)                                    \
  mode_t mode = 0;                                     \
  if ((flags) & O_CREAT) {               \
    va_list values;                                    \
    va_start(values, flags);                           \
    mode = (mode_t)va_arg(values, int);                \
    va_end(values);                                    \
  }
int open(const char *path, int flags, ...) {
  int done;
  MODE(flags)
  IN_TURN("open", below(path), REAL(open)(path, flags, mode), note_open(done, path, flags));
}
int open64(const char *path, int flags, ...) {
  int done;
  MODE(flags)
  IN_TURN("open", below(path), REAL(open64)(path, flags, mode), note_open(done, path, flags));
}
int openat(int at, const char *name, int flags, ...) {
  int done;
  char whole[PATH_MAX];
  MODE(flags)
  const char *path = folder == NULL ? name : path_at(at, name, whole);
  IN_TURN("open", below(path), REAL(openat)(at, name, flags, mode), note_open(done, path, flags));
}
int openat64(int at, const char *name, int flags, ...) {
  int done;
  char whole[PATH_MAX];
  MODE(flags)
  const char *path = folder == NULL ? name : path_at(at, name, whole);
  IN_TURN("open", below(path), REAL(openat64)(at, name, flags, mode), note_open(done, path, flags));
}
