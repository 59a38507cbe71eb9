using Crm.Foundation.Modularity;

namespace Crm.Foundation.Tests.Modularity;

public sealed class ModuleCatalogTests
{
    [Fact]
    public void A_module_comes_after_those_it_needs() =>
        new ModuleCatalog(new Top(), new Middle(), new Ground()).All.Select(m => m.GetType()).ShouldBe([typeof(Ground), typeof(Middle), typeof(Top)]);

    [Fact]
    public void A_missing_module_stops_the_start() =>
        Should.Throw<InvalidOperationException>(() => new ModuleCatalog(new Top(), new Ground())).Message.ShouldContain(nameof(Middle));

    [Fact]
    public void Modules_in_a_circle_stop_the_start() =>
        Should.Throw<InvalidOperationException>(() => new ModuleCatalog(new Egg(), new Hen())).Message.ShouldContain("itself");

    private sealed class Ground : CrmModule;

    private sealed class Middle : CrmModule
    {
        public override IReadOnlyList<Type> DependsOn => [typeof(Ground)];
    }

    private sealed class Top : CrmModule
    {
        public override IReadOnlyList<Type> DependsOn => [typeof(Middle), typeof(Ground)];
    }

    private sealed class Egg : CrmModule
    {
        public override IReadOnlyList<Type> DependsOn => [typeof(Hen)];
    }

    private sealed class Hen : CrmModule
    {
        public override IReadOnlyList<Type> DependsOn => [typeof(Egg)];
    }
}
