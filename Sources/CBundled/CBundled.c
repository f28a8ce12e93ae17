// Written by Scripts/bundle: run it again after a change of the files named here.
#include "CBundled.h"

static const unsigned char file_1[] = {
#embed "../../Fixtures/Sample/Northern Wire/georgian-deputy-minister-quits.txt" suffix(, )
    0};
static const unsigned char file_2[] = {
#embed "../../Fixtures/Sample/Northern Wire/hazelnuts-1994.txt" suffix(, )
    0};
static const unsigned char file_3[] = {
#embed "../../Fixtures/Sample/Northern Wire/insurers-dhow.txt" suffix(, )
    0};
static const unsigned char file_4[] = {
#embed "../../Fixtures/Sample/Northern Wire/mackerel-fleet-stays-in-port.txt" suffix(, )
    0};
static const unsigned char file_5[] = {
#embed "../../Fixtures/Sample/Northern Wire/niger-night-train.txt" suffix(, )
    0};

static const struct quoth_bundled_file files[] = {
    {"Sample/Northern Wire/georgian-deputy-minister-quits.txt", file_1, sizeof file_1 - 1},
    {"Sample/Northern Wire/hazelnuts-1994.txt", file_2, sizeof file_2 - 1},
    {"Sample/Northern Wire/insurers-dhow.txt", file_3, sizeof file_3 - 1},
    {"Sample/Northern Wire/mackerel-fleet-stays-in-port.txt", file_4, sizeof file_4 - 1},
    {"Sample/Northern Wire/niger-night-train.txt", file_5, sizeof file_5 - 1},
    {0, 0, 0},
};

size_t quoth_bundled_count(void) { return sizeof files / sizeof *files - 1; }

struct quoth_bundled_file quoth_bundled_at(size_t index) { return files[index]; }
