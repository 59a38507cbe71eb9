using System.Net;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Home;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Merges;
using Crm.Modules.Territories.Network.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Merges;

/// <summary>Records made straight in the database, in the départements asked, so that merges are what is tested.</summary>
internal static class NetworkCalls
{
    public static readonly Guid Nord = TerritoryIds.Of(TerritoryKind.Department, "59"), PasDeCalais = TerritoryIds.Of(TerritoryKind.Department, "62");

    public static Task<Guid> Organisation(this CrmHost crm, string name, OrganisationInput? more = null, params Guid[] places) =>
        crm.As("system", async services =>
    {
        var (data, geography) = (services.GetRequiredService<HomeData>(), services.GetRequiredService<IGeography>());
        var input = (more ?? new OrganisationInput { Kind = OrganisationKind.Association }) with { Name = name,
            TerritoryIds = places.Length == 0 ? [Nord] : places };
        var organisation = new Organisation(Guid.NewGuid(), input, [.. (await geography.ByIds(input.TerritoryIds!, default)).Values], null);
        data.Add(organisation);
        await data.Save(default);
        return organisation.Id;
    });

    /// <summary>Neither territory nor commune: read by all Caf.</summary>
    public static Task<Guid> National(this CrmHost crm, string name) => crm.As("system", async services =>
    {
        var data = services.GetRequiredService<HomeData>();
        var organisation = new Organisation(Guid.NewGuid(), new OrganisationInput { Kind = OrganisationKind.TeteDeReseau, Name = name }, [], null);
        data.Add(organisation);
        await data.Save(default);
        return organisation.Id;
    });

    public static Task<Guid> Contact(this CrmHost crm, string first, string last, ContactInput? more = null, string department = "59") =>
        crm.As("system", async services =>
    {
        var data = services.GetRequiredService<HomeData>();
        var contact = new Contact(Guid.NewGuid(), (more ?? new ContactInput()) with { FirstName = first, LastName = last }, [], [department]);
        data.Add(contact);
        await data.Save(default);
        return contact.Id;
    });

    public static Task<Guid> Function(this CrmHost crm, Guid contact, Guid organisation, string title = "Directrice") => crm.As("system", async services =>
    {
        var data = services.GetRequiredService<HomeData>();
        var function = new ContactFunction(Guid.NewGuid(), new FunctionInput { ContactId = contact, OrganisationId = organisation, Title = title }, []);
        data.Add(function);
        await data.Save(default);
        return function.Id;
    });

    public static Task<T> Read<T>(this CrmHost crm, Func<HomeData, Task<T>> read) => crm.As("system", s => read(s.GetRequiredService<HomeData>()));

    public static async Task<Guid> Merge(this HttpClient client, string kind, Guid gone, Guid into, params string[] take)
    {
        var answer = await client.Send(HttpMethod.Post, $"{kind}/{gone}/merge", take.Length == 0 ? new { into } : new { into, take });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Body()).GetProperty("id").GetGuid();
    }
}
