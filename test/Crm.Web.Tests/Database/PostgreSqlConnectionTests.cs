using Crm.Web.Database;
using Npgsql;

namespace Crm.Web.Tests.Database;

/// <summary>What the program asks of PostgreSQL, unless the one who runs it asked otherwise.</summary>
public sealed class PostgreSqlConnectionTests
{
    [Theory]
    [InlineData("Host=a;Database=crm", true, 200)]
    [InlineData("Host=a;Database=crm;Max Auto Prepare=0", true, 0)]
    [InlineData("Host=a;Database=crm;MaxAutoPrepare=10;No Reset On Close=false", false, 10)]
    public void Statements_stay_prepared_and_nothing_is_discarded_unless_said_otherwise(string given, bool keepsSession, int prepared)
    {
        var tuned = new NpgsqlConnectionStringBuilder(PostgreSqlConnection.Tuned(given));

        (tuned.Host, tuned.Database, tuned.NoResetOnClose, tuned.MaxAutoPrepare).ShouldBe(("a", "crm", keepsSession, prepared));
    }
}
