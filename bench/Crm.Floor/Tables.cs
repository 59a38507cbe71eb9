using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Crm.Floor;

/// <summary>The floor's own tables, from the statements of Sql/; made again when these changed.</summary>
internal static class Tables
{
    public static async Task Fill(NpgsqlDataSource source)
    {
        var sql = string.Join('\n', typeof(Tables).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(Read));
        var mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
        await using var known = source.CreateCommand("SELECT obj_description(to_regnamespace('floor')::oid, 'pg_namespace')");
        if (await known.ExecuteScalarAsync() as string == mark) return;
        await Run(source, "ANALYZE");
        await Run(source, sql);
        await Run(source, $"COMMENT ON SCHEMA floor IS '{mark}'");
        // A floor whose statistics are old, or whose pages are not known to be visible, would be no floor.
        await Run(source, "VACUUM ANALYZE");
    }

    private static string Read(string resource)
    {
        using var text = new StreamReader(typeof(Tables).Assembly.GetManifestResourceStream(resource)!);
        return text.ReadToEnd();
    }

    private static async Task Run(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
