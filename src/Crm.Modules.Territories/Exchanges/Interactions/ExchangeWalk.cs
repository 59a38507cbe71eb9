using Crm.Foundation.Data;
using Crm.Workbench.Lists;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>The list by date of what one sees, or of a département, is read from the rows of scope; any other under its filters.</summary>
internal static class ExchangeWalk
{
    private static readonly SortMap<InteractionDepartment> Rows = new SortMap<InteractionDepartment>("-date", r => r.OwnerId).By("date", r => r.Date);

    public static Found<Interaction> Find(this ExchangesData data, InteractionFilter filter, Guid? author, PageRequest request) =>
        data.Interactions.Find(_ => filter.Apply(data, author), Walk(data, filter, author), Rows, InteractionFilter.Sorts, request);

    /// <summary>Null when the filter asks what the rows do not repeat.</summary>
    private static ScopeWalk<InteractionDepartment>? Walk(ExchangesData data, InteractionFilter filter, Guid? author)
    {
        var repeated = new InteractionFilter
        {
            Kind = filter.Kind, From = filter.From, To = filter.To, Author = filter.Author, Audience = filter.Audience, Department = filter.Department,
        };
        if (filter != repeated || data.Context.Walk<InteractionDepartment>(filter.Department) is not { } walk) return null;
        if (filter.Kind is { } kind) walk = walk.Where(r => r.Kind == kind);
        if (filter.From is { } from) walk = walk.Where(r => r.Date >= from);
        if (filter.To is { } to) walk = walk.Where(r => r.Date <= to);
        if (filter.Audience is { } audience) walk = walk.Where(r => r.Audience == audience);
        if (!string.IsNullOrWhiteSpace(filter.Author)) walk = author is { } id ? walk.Where(r => r.CreatedBy == id) : walk.Where(r => false);
        return walk;
    }
}
