// Written by Scripts/bundle: run it again after a change of the files named here.
#include "CBundled.h"

static const unsigned char file_1[] = {
#embed "../../Fixtures/Sample/Coastal Times/fish-do-not-sign-treaties.txt" suffix(, )
    0};
static const unsigned char file_2[] = {
#embed "../../Fixtures/Sample/Coastal Times/seoul-apology-ruling.txt" suffix(, )
    0};
static const unsigned char file_3[] = {
#embed "../../Fixtures/Sample/Coastal Times/water-council-coin.txt" suffix(, )
    0};
static const unsigned char file_4[] = {
#embed "../../Fixtures/Sample/Daily Lantern/sheepdog-trials.txt" suffix(, )
    0};
static const unsigned char file_5[] = {
#embed "../../Fixtures/Sample/Daily Lantern/the-hole-in-the-wall.txt" suffix(, )
    0};
static const unsigned char file_6[] = {
#embed "../../Fixtures/Sample/Daily Lantern/three-in-the-audience.txt" suffix(, )
    0};
static const unsigned char file_7[] = {
#embed "../../Fixtures/Sample/Eastgate Tribune/cello-aged-275.txt" suffix(, )
    0};
static const unsigned char file_8[] = {
#embed "../../Fixtures/Sample/Eastgate Tribune/green-crane.txt" suffix(, )
    0};
static const unsigned char file_9[] = {
#embed "../../Fixtures/Sample/Eastgate Tribune/the-man-who-cuts-the-border.txt" suffix(, )
    0};
static const unsigned char file_10[] = {
#embed "../../Fixtures/Sample/Harbour Gazette/ibarra-against-ibarra.txt" suffix(, )
    0};
static const unsigned char file_11[] = {
#embed "../../Fixtures/Sample/Harbour Gazette/the-hour-on-flores.txt" suffix(, )
    0};
static const unsigned char file_12[] = {
#embed "../../Fixtures/Sample/Meridian Post/mackerel-talks-collapse.txt" suffix(, )
    0};
static const unsigned char file_13[] = {
#embed "../../Fixtures/Sample/Meridian Post/nigeria-door-returned.txt" suffix(, )
    0};
static const unsigned char file_14[] = {
#embed "../../Fixtures/Sample/Meridian Post/what-the-crane-cost.txt" suffix(, )
    0};
static const unsigned char file_15[] = {
#embed "../../Fixtures/Sample/Meridian Post/what-the-minister-meant.txt" suffix(, )
    0};
static const unsigned char file_16[] = {
#embed "../../Fixtures/Sample/Northern Wire/georgian-deputy-minister-quits.txt" suffix(, )
    0};
static const unsigned char file_17[] = {
#embed "../../Fixtures/Sample/Northern Wire/hazelnuts-1994.txt" suffix(, )
    0};
static const unsigned char file_18[] = {
#embed "../../Fixtures/Sample/Northern Wire/insurers-dhow.txt" suffix(, )
    0};
static const unsigned char file_19[] = {
#embed "../../Fixtures/Sample/Northern Wire/mackerel-fleet-stays-in-port.txt" suffix(, )
    0};
static const unsigned char file_20[] = {
#embed "../../Fixtures/Sample/Northern Wire/niger-railway-station.txt" suffix(, )
    0};
static const unsigned char file_21[] = {
#embed "../../Themes/ansi.toml" suffix(, )
    0};
static const unsigned char file_22[] = {
#embed "../../Themes/contrast.toml" suffix(, )
    0};
static const unsigned char file_23[] = {
#embed "../../Themes/day.toml" suffix(, )
    0};
static const unsigned char file_24[] = {
#embed "../../Themes/mono.toml" suffix(, )
    0};
static const unsigned char file_25[] = {
#embed "../../Themes/night.toml" suffix(, )
    0};
static const unsigned char file_26[] = {
#embed "../../Themes/paper.toml" suffix(, )
    0};

static const struct quoth_bundled_file files[] = {
    {"Sample/Coastal Times/fish-do-not-sign-treaties.txt", file_1, sizeof file_1 - 1},
    {"Sample/Coastal Times/seoul-apology-ruling.txt", file_2, sizeof file_2 - 1},
    {"Sample/Coastal Times/water-council-coin.txt", file_3, sizeof file_3 - 1},
    {"Sample/Daily Lantern/sheepdog-trials.txt", file_4, sizeof file_4 - 1},
    {"Sample/Daily Lantern/the-hole-in-the-wall.txt", file_5, sizeof file_5 - 1},
    {"Sample/Daily Lantern/three-in-the-audience.txt", file_6, sizeof file_6 - 1},
    {"Sample/Eastgate Tribune/cello-aged-275.txt", file_7, sizeof file_7 - 1},
    {"Sample/Eastgate Tribune/green-crane.txt", file_8, sizeof file_8 - 1},
    {"Sample/Eastgate Tribune/the-man-who-cuts-the-border.txt", file_9, sizeof file_9 - 1},
    {"Sample/Harbour Gazette/ibarra-against-ibarra.txt", file_10, sizeof file_10 - 1},
    {"Sample/Harbour Gazette/the-hour-on-flores.txt", file_11, sizeof file_11 - 1},
    {"Sample/Meridian Post/mackerel-talks-collapse.txt", file_12, sizeof file_12 - 1},
    {"Sample/Meridian Post/nigeria-door-returned.txt", file_13, sizeof file_13 - 1},
    {"Sample/Meridian Post/what-the-crane-cost.txt", file_14, sizeof file_14 - 1},
    {"Sample/Meridian Post/what-the-minister-meant.txt", file_15, sizeof file_15 - 1},
    {"Sample/Northern Wire/georgian-deputy-minister-quits.txt", file_16, sizeof file_16 - 1},
    {"Sample/Northern Wire/hazelnuts-1994.txt", file_17, sizeof file_17 - 1},
    {"Sample/Northern Wire/insurers-dhow.txt", file_18, sizeof file_18 - 1},
    {"Sample/Northern Wire/mackerel-fleet-stays-in-port.txt", file_19, sizeof file_19 - 1},
    {"Sample/Northern Wire/niger-railway-station.txt", file_20, sizeof file_20 - 1},
    {"Themes/ansi.toml", file_21, sizeof file_21 - 1},
    {"Themes/contrast.toml", file_22, sizeof file_22 - 1},
    {"Themes/day.toml", file_23, sizeof file_23 - 1},
    {"Themes/mono.toml", file_24, sizeof file_24 - 1},
    {"Themes/night.toml", file_25, sizeof file_25 - 1},
    {"Themes/paper.toml", file_26, sizeof file_26 - 1},
    {0, 0, 0},
};

size_t quoth_bundled_count(void) { return sizeof files / sizeof *files - 1; }

struct quoth_bundled_file quoth_bundled_at(size_t index) { return files[index]; }
