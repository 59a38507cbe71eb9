namespace Crm.Testing;

/// <summary>The database engines tests run on. SQL Server is proven without a server, from the queries captured here.</summary>
public enum Engine { Sqlite, PostgreSql }

/// <summary>What a prepared database holds.</summary>
public enum Content
{
    /// <summary>Tables, roles, the whole official geography and the demonstration accounts.</summary>
    Geography,

    /// <summary>Also every module's demonstration data.</summary>
    Demo,
}
