using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Exchanges;

/// <summary>Exchanges and places for tests.</summary>
internal static class Log
{
    public static readonly TerritoryCard Lille = Card(TerritoryKind.Commune, "59350", "Lille", "59");
    public static readonly TerritoryCard Ternois = Card(TerritoryKind.Epci, "200069672", "CC du Ternois", "62", "80");
    public static readonly TerritoryCard Marseille = Card(TerritoryKind.Commune, "13055", "Marseille", "13");

    public static TerritoryCard Card(TerritoryKind kind, string code, string name, params string[] departments) =>
        new(TerritoryIds.Of(kind, code), kind, code, name, departments, null);

    public static InteractionInput Input(string subject = "Copil", Audience audience = Audience.Caf, params TerritoryCard[] places) => new()
    {
        Kind = InteractionKind.Meeting, Date = Days.Today, Subject = subject, Audience = audience, Initiative = Initiative.Own,
        TerritoryIds = [.. (places.Length == 0 ? [Lille] : places).Select(p => p.Id)],
    };

    public static NextStepInput Step(int days = 3, string? assignee = null) => new() { Title = "Rappeler", DueDate = Days.Ahead(days), Assignee = assignee };

    public static Task<Guid> Write(CrmHost crm, string account, InteractionInput input) =>
        crm.As(account, async s => (await s.GetRequiredService<InteractionAppService>().Create(input, default)).Id);

    public static Task<InteractionOutput> Read(CrmHost crm, string account, Guid id) =>
        crm.As(account, s => s.GetRequiredService<InteractionReader>().Get(id, default));
}
