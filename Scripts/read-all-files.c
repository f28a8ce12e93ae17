// The least that a reader of a folder must do: list it, then open, read and close every file, with two threads.
// Scripts/bench compiles it and sets Quoth's loading beside it. Usage: read-all-files FOLDER; prints milliseconds.
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int folder;
static char **names;
static size_t count, room;
static atomic_size_t next, bytes;

static void *read_files(void *unused) {
    static _Thread_local char buffer[1 << 16];
    for (size_t at; (at = atomic_fetch_add(&next, 1)) < count;) {
        int file = openat(folder, names[at], O_RDONLY | O_CLOEXEC);
        if (file < 0) continue;
        for (ssize_t got; (got = read(file, buffer, sizeof buffer)) > 0;) atomic_fetch_add(&bytes, (size_t)got);
        close(file);
    }
    return unused;
}

int main(int argc, char **argv) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    DIR *listing = argc == 2 ? opendir(argv[1]) : NULL;
    if (!listing) return 2;
    folder = dirfd(listing);
    for (struct dirent *entry; (entry = readdir(listing));) {
        if (entry->d_name[0] == '.') continue;
        if (count == room && !(names = realloc(names, (room = room * 2 + 1024) * sizeof *names))) return 2;
        if (!(names[count++] = strdup(entry->d_name))) return 2;
    }
    pthread_t other;
    if (pthread_create(&other, NULL, read_files, NULL) != 0) return 2;
    read_files(NULL);
    pthread_join(other, NULL);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.3f\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
    fprintf(stderr, "%zu files, %zu bytes\n", count, (size_t)bytes);
    return 0;
}
