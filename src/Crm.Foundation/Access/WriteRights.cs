using System.Linq.Expressions;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Microsoft.AspNetCore.Builder;

namespace Crm.Foundation.Access;

/// <summary>Where the declared writes are asked: at doors, in use cases, for what a screen offers.</summary>
public static class WriteRights
{
    /// <summary>Refuses who may not write this row, or not who reads it.</summary>
    /// <param name="readersChange">The write changes who reads it.</param>
    public static void Demand(this ICurrentUser user, Write write, AuditedEntity row, bool readersChange = false)
    {
        var told = WrittenRow.Of(row);
        var held = write.Held(user.Profile, told) ?? throw new BusinessException(write.NotYours, 403);
        if (held.StopsAt(user.Profile, told)) throw new BusinessException(write.Outside, 403);
        if (readersChange && held.Readers is Readers.Keeps) throw new BusinessException(CoreErrors.ReadersNotYours, 403);
    }

    public static bool May(this ICurrentUser user, Write write, WrittenRow row) => write.Lets(user.Profile, row);

    public static bool May(this ICurrentUser user, Write write, AuditedEntity row) => user.May(write, WrittenRow.Of(row));

    /// <summary>True when the person writes such rows, and chooses who reads them.</summary>
    public static bool ChoosesReaders(this ICurrentUser user, Write write, AuditedEntity row) =>
        write.Held(user.Profile, WrittenRow.Of(row)) is { Readers: Readers.Chooses };

    /// <summary>Which of the rows in scope the person writes, in SQL: all, or their own.</summary>
    public static Expression<Func<T, bool>> Mine<T>(this ICurrentUser user, Write write) where T : AuditedEntity
    {
        // Asked of a row that is nobody's: only rights that look at no author reach it.
        var (me, all) = (user.Id, write.Held(user.Profile, new WrittenRow(Guid.AllBitsSet)) is not null);
        return row => all || row.CreatedBy == me;
    }

    /// <summary>A door of this write.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder door, Write write) where TBuilder : IEndpointConventionBuilder
    {
        door.Add(endpoint => endpoint.Metadata.Add(write));
        return write.Permission is { } permission ? door.Requires(permission) : door.RequiresSignIn();
    }
}
