using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Testing;
using Crm.Workbench.Values;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Network;

/// <summary>Organisations, people and functions for tests.</summary>
internal static class Made
{
    /// <summary>A valid SIRET, and its SIREN.</summary>
    public const string Siren = "732829320", Siret = "73282932000074";

    public static OrganisationInput Body(string name = "Association Exemple", params TerritoryCard[] places) => new()
    {
        Kind = OrganisationKind.Association, Name = name, TerritoryIds = [.. (places.Length == 0 ? [Log.Lille] : places).Select(p => p.Id)],
    };

    public static ContactInput Person(string lastName = "Exemple", Audience audience = Audience.Caf) =>
        new() { FirstName = "Camille", LastName = lastName, Audience = audience, TerritoryIds = [Log.Lille.Id] };

    public static FunctionInput Job(Guid contact, Guid organisation, string title = "Coordinatrice", DateOnly? from = null, DateOnly? to = null) =>
        new() { ContactId = contact, OrganisationId = organisation, Title = title, From = from, To = to };

    public static Task<Guid> Write(CrmHost crm, string account, OrganisationInput input) =>
        crm.As(account, async s => (await s.GetRequiredService<OrganisationAppService>().Create(input, default)).Id);

    public static Task<Guid> Write(CrmHost crm, string account, ContactInput input) =>
        crm.As(account, async s => (await s.GetRequiredService<ContactAppService>().Create(input, default)).Id);

    public static Task<Guid> Write(CrmHost crm, string account, FunctionInput input) =>
        crm.As(account, async s => (await s.GetRequiredService<FunctionAppService>().Create(input, default)).Id);

    public static Task<ContactOutput> Contact(CrmHost crm, string account, Guid id) =>
        crm.As(account, s => s.GetRequiredService<ContactReader>().Get(id, default));

    public static Task<OrganisationOutput> Organisation(CrmHost crm, string account, Guid id) =>
        crm.As(account, s => s.GetRequiredService<OrganisationReader>().Get(id, default));

    /// <summary>Codes of each refused field.</summary>
    public static IReadOnlyDictionary<string, string> Refused(this InputException refused) =>
        refused.Errors.DistinctBy(e => e.Field).ToDictionary(e => e.Field, e => e.Code);
}
