using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>What every table of an SQLite host holds: which of them changed since it was last asked, whoever wrote and by whatever way.</summary>
internal sealed class Tables : IDisposable
{
    private const int Many = 10_000;
    private readonly SqliteConnection connection;
    private readonly IReadOnlyList<string> names;
    private readonly IReadOnlyDictionary<string, string> owners;
    private readonly Guid person;
    private readonly Dictionary<string, (long Rows, long Sum)> before;
    private long version;

    /// <param name="owners">Tables of which a person's own rows may change: the column that names them.</param>
    public Tables(CrmHost crm, IReadOnlyDictionary<string, string>? owners = null, Guid person = default)
    {
        (this.owners, this.person) = (owners ?? new Dictionary<string, string>(), person);
        connection = new SqliteConnection(new SqliteConnectionStringBuilder(crm.ConnectionString) { Pooling = false,
            Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        names = [.. Rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").Select(r => (string)r[0])];
        version = Version;
        before = names.ToDictionary(n => n, Read);
    }

    /// <summary>
    /// SQLite says at no cost whether anybody else saved anything; only then are the tables read again, except, before the
    /// <paramref name="end"/>, the three of the geography that hold nine rows out of ten.
    /// </summary>
    public IReadOnlyList<string> Changed(bool end = false)
    {
        if (version == Version && !end) return [];
        version = Version;
        var changed = new List<string>();
        foreach (var name in names.Where(n => end || before[n].Rows < Many))
        {
            var now = Read(name);
            if (now != before[name]) changed.Add(name);
            before[name] = now;
        }
        return changed;
    }

    public void Dispose() => connection.Dispose();

    private long Version => (long)Rows("PRAGMA data_version").Single()[0];

    private (long Rows, long Sum) Read(string table)
    {
        var (rows, sum) = (0L, 0L);
        var others = owners.TryGetValue(table, out var owner) ? $" WHERE \"{owner}\" IS NOT $person" : "";
        foreach (var row in Rows($"SELECT * FROM \"{table}\"{others}")) (rows, sum) = (rows + 1, unchecked(sum + Hash(row)));
        return (rows, sum);
    }

    private IEnumerable<object[]> Rows(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$person", person.ToString().ToUpper(CultureInfo.InvariantCulture));
        using var reader = command.ExecuteReader();
        var row = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(row);
            yield return row;
        }
    }

    private static int Hash(object[] row)
    {
        var hash = new HashCode();
        foreach (var value in row)
            if (value is byte[] bytes) hash.AddBytes(bytes);
            else hash.Add(value);
        return hash.ToHashCode();
    }
}
