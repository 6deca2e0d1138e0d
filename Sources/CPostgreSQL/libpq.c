#include "CPostgreSQL.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

/* Every function of libpq that the driver calls: result, name, parameters, arguments. One that differs
   from its declaration in libpq-fe.h does not compile; one that is not listed does not link. */
#define FUNCTIONS(EACH) \
    EACH(PQconninfoOption *, PQconninfoParse, (const char *text, char **message), (text, message)) \
    EACH(PQconninfoOption *, PQconninfo, (PGconn *session), (session)) \
    EACH(void, PQconninfoFree, (PQconninfoOption *options), (options)) \
    EACH(void, PQfreemem, (void *memory), (memory)) \
    EACH(PGconn *, PQconnectdbParams, (const char *const *keys, const char *const *values, int expand), \
         (keys, values, expand)) \
    EACH(void, PQfinish, (PGconn *session), (session)) \
    EACH(ConnStatusType, PQstatus, (const PGconn *session), (session)) \
    EACH(PGTransactionStatusType, PQtransactionStatus, (const PGconn *session), (session)) \
    EACH(const char *, PQparameterStatus, (const PGconn *session, const char *name), (session, name)) \
    EACH(char *, PQdb, (const PGconn *session), (session)) \
    EACH(char *, PQerrorMessage, (const PGconn *session), (session)) \
    EACH(PQnoticeProcessor, PQsetNoticeProcessor, \
         (PGconn *session, PQnoticeProcessor processor, void *context), (session, processor, context)) \
    EACH(PGresult *, PQexec, (PGconn *session, const char *text), (session, text)) \
    EACH(PGresult *, PQprepare, \
         (PGconn *session, const char *name, const char *text, int count, const Oid *types), \
         (session, name, text, count, types)) \
    EACH(int, PQsendQueryParams, \
         (PGconn *session, const char *text, int count, const Oid *types, const char *const *values, \
          const int *lengths, const int *formats, int format), \
         (session, text, count, types, values, lengths, formats, format)) \
    EACH(int, PQsendQueryPrepared, \
         (PGconn *session, const char *name, int count, const char *const *values, const int *lengths, \
          const int *formats, int format), \
         (session, name, count, values, lengths, formats, format)) \
    EACH(int, PQsetSingleRowMode, (PGconn *session), (session)) \
    EACH(PGresult *, PQgetResult, (PGconn *session), (session)) \
    EACH(void, PQclear, (PGresult *result), (result)) \
    EACH(ExecStatusType, PQresultStatus, (const PGresult *result), (result)) \
    EACH(char *, PQresultErrorField, (const PGresult *result, int field), (result, field)) \
    EACH(char *, PQcmdStatus, (PGresult *result), (result)) \
    EACH(char *, PQcmdTuples, (PGresult *result), (result)) \
    EACH(int, PQntuples, (const PGresult *result), (result)) \
    EACH(int, PQnfields, (const PGresult *result), (result)) \
    EACH(Oid, PQftype, (const PGresult *result, int column), (result, column)) \
    EACH(int, PQgetisnull, (const PGresult *result, int row, int column), (result, row, column)) \
    EACH(int, PQgetlength, (const PGresult *result, int row, int column), (result, row, column)) \
    EACH(char *, PQgetvalue, (const PGresult *result, int row, int column), (result, row, column))

#define POINTER(type, name, parameters, arguments) type(*name) parameters;
struct functions {
    FUNCTIONS(POINTER)
};

/* Written once, under the lock; whoever calls a function has been through the lock before. */
static struct functions found;
static int is_loaded;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* The functions under their own names. They are hidden, so that the library's calls to itself never
   come here: the loader resolves them to the library. */
#define FORWARD(type, name, parameters, arguments) \
    __attribute__((visibility("hidden"))) type name parameters { return found.name arguments; }
FUNCTIONS(FORWARD)

/* Looks up every function, and answers the name of the first that is missing, else NULL. */
static const char *find(void *library, struct functions *functions) {
    void *symbol;
#define FIND(type, name, parameters, arguments) \
    symbol = dlsym(library, #name); \
    if (!symbol) return #name; \
    memcpy(&functions->name, &symbol, sizeof symbol);
    FUNCTIONS(FIND)
    return NULL;
}

const char *cpostgresql_load(const char *library) {
    static _Thread_local char reason[512];
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char *said = dlerror();
        snprintf(reason, sizeof reason, "%s", said ? said : library);
        return reason;
    }
    struct functions functions;
    const char *missing = find(handle, &functions);
    if (missing) {
        dlclose(handle);
        snprintf(reason, sizeof reason, "%s: has no function %s", library, missing);
        return reason;
    }
    pthread_mutex_lock(&lock);
    int is_first = !is_loaded;
    if (is_first) {
        found = functions;
        is_loaded = 1;
    }
    pthread_mutex_unlock(&lock);
    if (!is_first) dlclose(handle);
    return NULL;
}
