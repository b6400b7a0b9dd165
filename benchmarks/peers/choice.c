/* The floor that a choice kernel is held against: hash, utility, mask, argmax; no Gumbel, no memory beyond the tables.

   Persons are sorted by origin and stand in lanes, a block of LANES at a time, with the loop over alternatives outside,
   so that an ordinary compiler turns the inner loop into vector code. Two hashes of (person, alternative): SplitMix64
   (Steele, Lea and Flood 2014), as the model's draws need, and two rounds of 32 bits, the cheapest that mixes at all. */

#include <stdint.h>

#define LANES 64

typedef struct {
    const float *quality, *cost, *language, *culture, *pull; /* (R, R) by origin and alternative */
    const uint64_t *alternative;                             /* (R,) keys */
    int64_t regions;
} Tables;

typedef struct {
    const uint64_t *key;                                  /* (N,) */
    const float *quality, *cost, *language, *culture, *means; /* (N,) tastes, and money to spend */
    const int64_t *start;                                 /* (R+1,) first person of each origin */
} People;

static inline uint32_t splitmix64(uint64_t key, uint64_t alternative)
{
    uint64_t z = key + alternative * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return (uint32_t)((z ^ (z >> 31)) >> 32);
}

static inline uint32_t rounds32(uint64_t key, uint64_t alternative)
{
    uint32_t h = (uint32_t)key ^ (uint32_t)alternative;
    h = (h ^ (h >> 16)) * 0x7FEB352DU;
    h = (h ^ (h >> 15)) * 0x846CA68BU;
    return h ^ (h >> 16);
}

#define KERNEL(NAME, HASH)                                                                                            \
    static void NAME##_block(const Tables *t, const People *p, int64_t first, int64_t count, int64_t origin,          \
                             int32_t *choice)                                                                         \
    {                                                                                                                 \
        uint64_t key[LANES];                                                                                          \
        float a[LANES], b[LANES], c[LANES], d[LANES], means[LANES], best[LANES];                                      \
        int32_t index[LANES];                                                                                         \
        for (int l = 0; l < LANES; l++) {                                                                             \
            int64_t i = first + (l < count ? l : 0);                                                                  \
            key[l] = p->key[i], a[l] = p->quality[i], b[l] = p->cost[i], c[l] = p->language[i];                       \
            d[l] = p->culture[i], means[l] = p->means[i], best[l] = -1e30f, index[l] = -1;                            \
        }                                                                                                             \
        for (int64_t j = 0; j < t->regions; j++) {                                                                    \
            int64_t cell = origin * t->regions + j;                                                                   \
            float q = t->quality[cell], k = t->cost[cell], s = t->language[cell], u = t->culture[cell];               \
            float pull = t->pull[cell];                                                                               \
            uint64_t alternative = t->alternative[j];                                                                 \
            for (int l = 0; l < LANES; l++) {                                                                         \
                float noise = (float)(int32_t)HASH(key[l], alternative) * 4.656612873e-10f;                           \
                float v = pull + a[l] * q - b[l] * k + c[l] * s - d[l] * u + 0.5f * noise;                            \
                int better = (v > best[l]) & (k <= means[l]);                                                         \
                best[l] = better ? v : best[l];                                                                       \
                index[l] = better ? (int32_t)j : index[l];                                                            \
            }                                                                                                         \
        }                                                                                                             \
        for (int64_t l = 0; l < count; l++) choice[first + l] = index[l];                                             \
    }                                                                                                                 \
    void NAME(const Tables *t, const People *p, int64_t origin_from, int64_t origin_to, int32_t *choice)              \
    {                                                                                                                 \
        for (int64_t o = origin_from; o < origin_to; o++)                                                             \
            for (int64_t first = p->start[o]; first < p->start[o + 1]; first += LANES) {                              \
                int64_t count = p->start[o + 1] - first;                                                              \
                NAME##_block(t, p, first, count < LANES ? count : LANES, o, choice);                                  \
            }                                                                                                         \
    }

KERNEL(choose_splitmix64, splitmix64)
KERNEL(choose_rounds32, rounds32)
