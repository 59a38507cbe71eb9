using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Crm.Testing;

/// <summary>
/// Gives a theory the engine, then the given values: <c>[Theory, Engines]</c>, <c>[Theory, Engines("Meeting", 30)]</c>.
/// Only <c>CRM_TEST_ENGINES=Sqlite</c>, outside continuous integration, leaves PostgreSQL out.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EnginesAttribute(params object?[] values) : DataAttribute
{
    public static IReadOnlyList<Engine> All { get; } =
        Environment.GetEnvironmentVariable("CI") != "true" && Environment.GetEnvironmentVariable("CRM_TEST_ENGINES") == nameof(Engine.Sqlite)
            ? [Engine.Sqlite] : [Engine.Sqlite, Engine.PostgreSql];

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new(All.Select(e => (ITheoryDataRow)new TheoryDataRow([e, .. values])).ToList());

    public override bool SupportsDiscoveryEnumeration() => true;
}
