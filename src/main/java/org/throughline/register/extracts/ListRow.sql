select l.list, l.read, l.kept, l.rejected, l.left_out, l.unmapped, l.set_aside
  from register.extract_list l
 where l.authority_id = :authority
   and l.extract_id = :extract
 order by array_position(array['contacts', 'early-help', 'referrals', 'assessments', 'section-47',
            'children-in-need', 'child-protection', 'children-in-care', 'care-leavers', 'adoption',
            'adopters'], l.list)
