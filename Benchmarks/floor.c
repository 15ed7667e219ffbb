// The floor that Lede's speed is measured against: the least that such a program must do, in plain C.
//
//   floor start                  nothing: what it costs to start a program
//   floor articles COUNT FILE…   COUNT articles as JSON Lines, put together from the paragraphs of plain-text files
//   floor summarize              for each line of standard input the three sentences with the highest mean TF-IDF
//   floor add DATABASE           for each line the counts of its words and a row in SQLite; document frequencies at the end
//
// No Unicode, no stems, no cleaning, no errors: a line must have a string member "text", words are ASCII letters and
// digits, a sentence ends at . ! or ? before a space. Same input, same output.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef WITH_SQLITE
#include <sqlite3.h>
#endif

typedef struct { char *bytes; size_t count, room; } Text;

static void append(Text *text, const char *bytes, size_t count) {
    if (text->count + count > text->room) {
        text->room = 2 * (text->count + count) + 4096;
        text->bytes = realloc(text->bytes, text->room);
        if (!text->bytes) abort();
    }
    memcpy(text->bytes + text->count, bytes, count);
    text->count += count;
}

static void readAll(FILE *file, Text *text) {
    char block[1 << 16];
    for (size_t count; (count = fread(block, 1, sizeof block, file)) > 0;) append(text, block, count);
}

// Words: an open-addressing table with the number of articles that hold each.
typedef struct { uint32_t start, length, articles, last; uint64_t hash; } Word;
static Word *words;
static uint32_t *slots;
static size_t wordCount, slotCount;
static Text letters;

static uint32_t idOf(const char *word, uint32_t length, uint64_t hash) {
    if (2 * (wordCount + 1) > slotCount) {
        slotCount = slotCount ? 2 * slotCount : 4096;
        slots = realloc(slots, slotCount * sizeof *slots);
        words = realloc(words, slotCount * sizeof *words);
        if (!slots || !words) abort();
        memset(slots, 0, slotCount * sizeof *slots);
        for (size_t i = 0; i < wordCount; i++) {
            size_t slot = words[i].hash & (slotCount - 1);
            while (slots[slot]) slot = (slot + 1) & (slotCount - 1);
            slots[slot] = (uint32_t)i + 1;
        }
    }
    size_t slot = hash & (slotCount - 1);
    for (; slots[slot]; slot = (slot + 1) & (slotCount - 1)) {
        Word *known = &words[slots[slot] - 1];
        if (known->hash == hash && known->length == length && !memcmp(letters.bytes + known->start, word, length))
            return slots[slot] - 1;
    }
    words[wordCount] = (Word){(uint32_t)letters.count, length, 0, 0, hash};
    append(&letters, word, length);
    slots[slot] = (uint32_t)++wordCount;
    return (uint32_t)wordCount - 1;
}

// The next word of a text in lower case: its id, or -1 at the end.
static long nextWord(const char *text, size_t end, size_t *at) {
    size_t i = *at;
    char word[64];
    uint32_t length = 0;
    uint64_t hash = 14695981039346656037u;
    for (; i < end; i++) {
        unsigned char byte = (unsigned char)text[i];
        if (byte >= 'A' && byte <= 'Z') byte |= 0x20;
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
            if (length < sizeof word) word[length++] = (char)byte;
            hash = (hash ^ byte) * 1099511628211u;
        } else if (length) {
            break;
        }
    }
    *at = i;
    return length ? (long)idOf(word, length, hash ^ hash >> 32) : -1;
}

static void countArticles(const char *text, size_t end, uint32_t article) {
    size_t at = 0;
    for (long id; (id = nextWord(text, end, &at)) >= 0;)
        if (words[id].last != article) {
            words[id].last = article;
            words[id].articles++;
        }
}

// The member "text" of the line that begins at an index, unescaped; returns the index of the next line.
static size_t textOfLine(const Text *input, size_t at, Text *out) {
    const char *line = input->bytes + at, *end = memchr(line, '\n', input->count - at);
    if (!end) end = input->bytes + input->count;
    static const char key[] = "\"text\": \"";
    const char *from = memmem(line, (size_t)(end - line), key, sizeof key - 1);
    out->count = 0;
    for (const char *p = from ? from + sizeof key - 1 : end; p < end && *p != '"';) {
        const char *run = p;
        while (p < end && *p != '"' && *p != '\\') p++;
        append(out, run, (size_t)(p - run));
        if (p + 1 < end && *p == '\\') {
            append(out, p[1] == 'n' ? "\n" : p + 1, 1);
            p += 2;
        }
    }
    return (size_t)(end - input->bytes) + 1;
}

// An array that has room for a number of elements.
static void *grown(void *array, size_t *room, size_t count, size_t size) {
    if (count <= *room) return array;
    array = realloc(array, 2 * count * size);
    if (!array) abort();
    memset((char *)array + *room * size, 0, (2 * count - *room) * size);
    *room = 2 * count;
    return array;
}

typedef struct { size_t start, end, firstWord; double score; } Sentence;

static void summarize(void) {
    Text input = {0}, text = {0};
    readAll(stdin, &input);
    uint32_t articles = 0;
    for (size_t at = 0; at < input.count;) {
        at = textOfLine(&input, at, &text);
        countArticles(text.bytes, text.count, ++articles);
    }
    double *weights = malloc((wordCount + 1) * sizeof *weights);
    uint32_t *counts = calloc(wordCount + 1, sizeof *counts);  // of each word in the article
    if (!weights || !counts) abort();
    for (size_t id = 0; id < wordCount; id++) weights[id] = log((1.0 + articles) / (0.5 + words[id].articles));
    uint32_t *ids = NULL;
    Sentence *sentences = NULL;
    size_t idRoom = 0, sentenceRoom = 0;
    for (size_t at = 0; at < input.count;) {
        at = textOfLine(&input, at, &text);
        size_t idCount = 0, sentenceCount = 0;
        for (size_t start = 0; start < text.count;) {
            size_t end = start;
            for (; end < text.count && text.bytes[end] != '\n'; end++) {
                char byte = text.bytes[end];
                if ((byte == '.' || byte == '!' || byte == '?') && end + 1 < text.count && text.bytes[end + 1] == ' ') {
                    end++;
                    break;
                }
            }
            sentences = grown(sentences, &sentenceRoom, sentenceCount + 1, sizeof *sentences);
            sentences[sentenceCount++] = (Sentence){start, end, idCount, 0};
            for (long id; (id = nextWord(text.bytes, end, &start)) >= 0;) {
                ids = grown(ids, &idRoom, idCount + 1, sizeof *ids);
                ids[idCount++] = (uint32_t)id;
                counts[id]++;
            }
            start = end;
            while (start < text.count && (text.bytes[start] == ' ' || text.bytes[start] == '\n')) start++;
        }
        Sentence best[3] = {{.score = -1}, {.score = -1}, {.score = -1}};
        for (size_t i = 0; i < sentenceCount; i++) {
            size_t end = i + 1 < sentenceCount ? sentences[i + 1].firstWord : idCount, first = sentences[i].firstWord;
            double sum = 0;
            for (size_t k = first; k < end; k++) sum += counts[ids[k]] * weights[ids[k]];
            sentences[i].score = end > first ? sum / (double)(end - first) : -1;
            for (int k = 0; k < 3; k++)
                if (sentences[i].score > best[k].score) {
                    for (int m = 2; m > k; m--) best[m] = best[m - 1];
                    best[k] = sentences[i];
                    break;
                }
        }
        for (size_t k = 0; k < idCount; k++) counts[ids[k]] = 0;
        for (int k = 0; k < 3; k++) {
            fwrite(text.bytes + best[k].start, 1, best[k].end - best[k].start, stdout);
            putchar(k < 2 ? ' ' : '\n');
        }
    }
}

#ifdef WITH_SQLITE
static void check(int code, sqlite3 *database) {
    if (code == SQLITE_OK || code == SQLITE_DONE) return;
    fprintf(stderr, "floor: %s\n", sqlite3_errmsg(database));
    exit(74);
}

static void add(const char *path) {
    sqlite3 *database;
    sqlite3_stmt *article, *term;
    check(sqlite3_open(path, &database), database);
    check(sqlite3_exec(database,
        "PRAGMA journal_mode = WAL; CREATE TABLE article (id INTEGER PRIMARY KEY, text BLOB);"
        "CREATE TABLE term (term BLOB PRIMARY KEY, df INTEGER) WITHOUT ROWID; BEGIN", 0, 0, 0), database);
    check(sqlite3_prepare_v2(database, "INSERT INTO article (text) VALUES (?1)", -1, &article, 0), database);
    check(sqlite3_prepare_v2(database, "INSERT INTO term VALUES (?1, ?2)", -1, &term, 0), database);
    Text input = {0}, text = {0};
    readAll(stdin, &input);
    uint32_t articles = 0;
    for (size_t at = 0; at < input.count;) {
        at = textOfLine(&input, at, &text);
        countArticles(text.bytes, text.count, ++articles);
        sqlite3_bind_blob(article, 1, text.bytes, (int)text.count, SQLITE_STATIC);
        check(sqlite3_step(article), database);
        sqlite3_reset(article);
    }
    for (size_t i = 0; i < wordCount; i++) {
        sqlite3_bind_blob(term, 1, letters.bytes + words[i].start, (int)words[i].length, SQLITE_STATIC);
        sqlite3_bind_int(term, 2, (int)words[i].articles);
        check(sqlite3_step(term), database);
        sqlite3_reset(term);
    }
    check(sqlite3_exec(database, "COMMIT", 0, 0, 0), database);
    sqlite3_finalize(article);
    sqlite3_finalize(term);
    check(sqlite3_close(database), database);
}
#endif

// Articles of ten to twenty paragraphs in any order, with a name that no other article has: the vocabulary grows.
static void articles(long count, int files, char **names) {
    Text all = {0};
    for (int i = 0; i < files; i++) {
        FILE *file = fopen(names[i], "r");
        if (!file) { perror(names[i]); exit(66); }
        readAll(file, &all);
        append(&all, "\n", 1);
        fclose(file);
    }
    append(&all, "\n", 1);
    size_t *starts = NULL, *lengths = NULL, paragraphs = 0;
    for (size_t at = 0; at < all.count;) {
        size_t length = (size_t)((char *)memchr(all.bytes + at, '\n', all.count - at) - (all.bytes + at));
        if (length >= 120) {
            starts = realloc(starts, (paragraphs + 1) * sizeof *starts);
            lengths = realloc(lengths, (paragraphs + 1) * sizeof *lengths);
            if (!starts || !lengths) abort();
            starts[paragraphs] = at;
            lengths[paragraphs++] = length;
        }
        at += length + 1;
    }
    if (!paragraphs) { fprintf(stderr, "floor: the files hold no paragraph of 120 bytes\n"); exit(65); }
    uint64_t state = 88172645463325252u;
    for (long i = 0; i < count; i++) {
        printf("{\"id\": \"article-%ld\", \"title\": \"Report %ld of the harbour board\", "
               "\"published\": \"2026-%02ld-%02ldT08:00:00Z\", \"source\": \"Wire\", \"text\": \"",
               i, i, 1 + i / 28 % 12, 1 + i % 28);
        int size = 0;
        for (int k = 0; k == 0 || k < size; k++) {
            state ^= state << 13, state ^= state >> 7, state ^= state << 17;
            if (k == 0) size = 10 + (int)(state % 11);
            size_t one = (size_t)(state >> 16) % paragraphs;
            for (const char *p = all.bytes + starts[one]; p < all.bytes + starts[one] + lengths[one]; p++) {
                if (*p == '"' || *p == '\\') putchar('\\');
                if ((unsigned char)*p >= 0x20) putchar(*p);
            }
            printf("\\n");
        }
        printf("Q%lxq told V%lxv.\"}\n", i, (long)(state & 0xFFFFFF));
    }
}

int main(int count, char **arguments) {
    const char *task = count > 1 ? arguments[1] : "";
    if (!strcmp(task, "start")) return 0;
    if (!strcmp(task, "summarize")) return summarize(), 0;
    if (!strcmp(task, "articles") && count > 3) return articles(atol(arguments[2]), count - 3, arguments + 3), 0;
#ifdef WITH_SQLITE
    if (!strcmp(task, "add") && count > 2) return add(arguments[2]), 0;
#endif
    fprintf(stderr, "floor: start | articles COUNT FILE... | summarize | add DATABASE\n");
    return 64;
}
