// The folder of the database's migrations, which travel inside the program: the build adds
// `EmbeddedMigrations.files` to this module, every `.sql` file here with its path and its text.
