using System.Text.Json.Serialization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>A request and its answer.</summary>
internal sealed record PersonRequestOutput(Guid Id, PersonRequestKind Kind, Guid ContactId, DateOnly ReceivedOn, string AskedBy, PersonDecision Decision,
    string? Reason, string? Outcome, DateTime At, Guid By, string? ByName) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
}

internal sealed record PersonRequestFilter(PersonRequestKind? Kind = null, Guid? Contact = null);

/// <summary>Requests of people about their data: note, answer, erase.</summary>
internal sealed class PersonAppService(ExchangesData data, PersonReader reader, Forgetting forgetting, IUserDirectory users, ICurrentUser user, IClock clock,
    IMapper mapper)
{
    public static readonly SortMap<PersonRequest> Sorts = new SortMap<PersonRequest>("-at", r => r.Id).By("at", r => r.CreatedAt)
        .By("received", r => r.ReceivedOn);

    public Task<PersonFile> File(Guid contact, CancellationToken ct) => reader.Of(contact, ct);

    public async Task<Page<PersonRequestOutput>> List(PersonRequestFilter filter, PageRequest request, CancellationToken ct)
    {
        var page = await Outputs(Sorts.Apply(Matching(filter), request.Sort)).ToPage(request, ct);
        return page with { Items = await Named(page.Items, ct) };
    }

    public async Task<PersonRequestOutput> Get(Guid id, CancellationToken ct) =>
        (await Named([await Outputs(data.PersonRequests.AsNoTracking().Where(r => r.Id == id)).FirstOrDefaultAsync(ct).OrMissing()], ct))[0];

    /// <summary>Notes the request and its decision; an erasure granted is done at once, and says what stays.</summary>
    public async Task<PersonRequestOutput> Answer(PersonRequestInput input, CancellationToken ct)
    {
        if (input.ContactId is not { } contact) throw new InputException([new FieldError("contactId", CoreErrors.Required, new Dictionary<string, object?>())]);
        var file = await reader.Of(contact, ct);
        if (!user.Covers(file.Departments)) throw new BusinessException(PersonErrors.OutOfScope, 403);
        var request = new PersonRequest(clock.NewId(), input, file.Departments, clock.Today);
        var erase = request is { Kind: PersonRequestKind.Erasure, Decision: PersonDecision.Granted };
        if (erase && file.AnonymisedAt is not null) throw new BusinessException(PersonErrors.AlreadyAnonymised, 409);
        await data.Context.InOneTransaction(async () =>
        {
            data.Context.ChangeTracker.Clear();
            if (erase)
            {
                using var _ = user.Become(user.Profile with { Everything = true });
                await forgetting.PeopleNow([contact], ct);
            }
            request.Done(Outcome(request, file));
            data.Add(request);
            await data.Save(ct);
        }, ct);
        return await Get(request.Id, ct);
    }

    /// <summary>The file of a request for access that was granted: what the person receives.</summary>
    public async Task<PersonFile> FileOf(Guid request, CancellationToken ct)
    {
        var asked = await Get(request, ct);
        if (asked is not { Kind: PersonRequestKind.Access, Decision: PersonDecision.Granted }) throw new BusinessException(PersonErrors.NoFileForRequest, 409);
        return await reader.Of(asked.ContactId, ct);
    }

    private static string Outcome(PersonRequest request, PersonFile file) => (request.Kind, request.Decision) switch
    {
        (_, PersonDecision.Refused) => "Rien n’a été fait.",
        (PersonRequestKind.Access, _) =>
            $"Données mises à disposition : {Fr.Count(file.Functions.Count, "fonction")}, {Fr.Count(file.Exchanges.Count, "échange")}."
            + (file.OutOfSight > 0 ? $" {Fr.Count(file.OutOfSight, "échange")} hors de la vue de qui répond : à demander à l’équipe nationale." : ""),
        _ => $"Effacés : nom, adresses, téléphones, note, valeurs gardées au journal, dans les fusions, les imports et les brouillons. Restent, sans le nom " +
            $": {Fr.Count(file.Functions.Count, "fonction")} (intitulé et dates) "
            + $"et {Fr.Count(file.Exchanges.Count + file.OutOfSight, "participation")} à des échanges, pour les comptes de l’activité."
            + (file.Mentions.Count > 0 ? $" À relire à la main : {Fr.Count(file.Mentions.Count, "échange")} dont le texte semble nommer la personne." : ""),
    };

    private IQueryable<PersonRequest> Matching(PersonRequestFilter filter)
    {
        var requests = data.PersonRequests.AsNoTracking();
        if (filter.Kind is { } kind) requests = requests.Where(r => r.Kind == kind);
        return filter.Contact is { } contact ? requests.Where(r => r.ContactId == contact) : requests;
    }

    private IQueryable<PersonRequestOutput> Outputs(IQueryable<PersonRequest> requests) =>
        requests.ProjectTo<PersonRequestOutput>(mapper.ConfigurationProvider);

    private async Task<IReadOnlyList<PersonRequestOutput>> Named(IReadOnlyList<PersonRequestOutput> requests, CancellationToken ct)
    {
        var names = await users.ByIds(requests.Select(r => r.By), ct);
        return [.. requests.Select(r => r with { ByName = names.GetValueOrDefault(r.By)?.Name })];
    }
}
